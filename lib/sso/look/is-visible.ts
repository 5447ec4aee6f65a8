import { inherited, remembered } from "./looking-once";

/**
 * Whether a person can see the element. What is not rendered, transparent, in a closed <details>, folded to nothing or
 * to the one pixel of texts kept for screen readers is not to be seen.
 */
export const isVisible = remembered((element: Element) => isRendered(element) && !isFolded(element));

/** Whether the element takes part in the page, were it only as an empty place that a script will fill. */
export function isRendered(element: Element): boolean {
  return !isKeptBack(element) && isDrawn(element);
}

/** The same for what stands in an element that is rendered. */
export const isDrawn = remembered((element: Element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
);

const isKeptBack = inherited(false, ({ localName }, above) => above || /^(?:template|noscript|head)$/.test(localName));

/** Whether an ancestor, or the element itself, hides all its content: next to no width or height, or out of the page. */
export function isFolded(element: Element): boolean {
  return isInFoldedBox(element) || styleOf(element)?.fontSize === "0px";
}

const isInFoldedBox = inherited(false, (element, above) => above || isFoldedBox(element));

function isFoldedBox(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  // How far the page is scrolled is slow to ask for.
  const isOut = (right <= 0 && right + scrollX <= 0) || (bottom <= 0 && bottom + scrollY <= 0);
  if (width > 1 && isOut) return true;
  return (width <= 1 || height <= 1) && /hidden|clip/.test(styleOf(element)?.overflow ?? "");
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
