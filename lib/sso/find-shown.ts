import { isVisible } from "./is-visible";

/** The first visible element that the selector finds; null when there is none. */
export function findShown(root: ParentNode, selector: string): Element | null {
  for (const element of root.querySelectorAll(selector)) if (isVisible(element)) return element;
  return null;
}
