/** RFC 6238 §4.2: T, how many whole steps lie between the Unix epoch and that time. */
export function stepAt(periodSeconds: number, timeMs: number): number {
  return Math.floor(timeMs / (periodSeconds * 1000));
}
