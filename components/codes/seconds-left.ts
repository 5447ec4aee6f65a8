/** Whole seconds as a person counts them down: 1 until the very end. */
export function secondsLeft(leftMs: number): number {
  return Math.max(0, Math.ceil(leftMs / 1000));
}
