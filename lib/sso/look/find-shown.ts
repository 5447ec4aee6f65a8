import { findAll } from "./find-all";
import { isVisible } from "./is-visible";

/** The first visible element that the selector finds; null when there is none. */
export function findShown(root: Document | Element, selector: string): Element | null {
  const found = root.nodeType === 9 ? findAll(root as Document, selector) : root.querySelectorAll(selector);
  for (const element of found) if (isVisible(element)) return element;
  return null;
}
