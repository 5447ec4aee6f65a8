/** Of a list of selectors, the one that the element fits; the whole list where it fits none alone. */
export function partThatMatches(selector: string, element: Element): string {
  return splitSelectors(selector).find((part) => element.matches(part)) ?? selector;
}

/** Splits at the commas that stand in no bracket and no quotation. */
function splitSelectors(list: string): string[] {
  const parts = list.match(/(?:"[^"]*"|'[^']*'|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)|[^,])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
