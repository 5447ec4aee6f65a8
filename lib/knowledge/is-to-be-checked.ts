/** Whether no more than a guess, or the word of somebody else, stands behind a value. */
export function isToBeChecked({ confidence }: { confidence?: string }): boolean {
  return confidence === "inferred" || confidence === "third-party";
}
