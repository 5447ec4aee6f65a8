/** A whole number that a file holds as one, NaN for anything else: no object is asked what number it would be. */
export function wholeNumber(value: unknown): number {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : Number.NaN;
}
