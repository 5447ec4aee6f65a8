import { splitSelectors } from "@/lib/sso/look/split-selectors";

/** Of a list of selectors, the one that the element fits; the whole list where it fits none alone. */
export function partThatMatches(selector: string, element: Element): string {
  return splitSelectors(selector).find((part) => element.matches(part)) ?? selector;
}
