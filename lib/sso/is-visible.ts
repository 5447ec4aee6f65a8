/**
 * Whether a person can see the element. What is not rendered, transparent, in a closed <details>, folded to nothing or
 * to the one pixel of texts kept for screen readers is not to be seen.
 */
export function isVisible(element: Element): boolean {
  const known = seen?.get(element);
  if (known !== undefined) return known;
  const isSeen = isRendered(element) && !isFolded(element);
  seen?.set(element, isSeen);
  return isSeen;
}

let seen: Map<Element, boolean> | null = null;

/** Runs what leaves the page as it is, looking at each element once. */
export function lookingOnce<T>(work: () => T): T {
  seen = new Map();
  try {
    return work();
  } finally {
    seen = null;
  }
}

/** Whether the element takes part in the page, were it only as an empty place that a script will fill. */
export function isRendered(element: Element): boolean {
  if (element.closest("template, noscript, head")) return false;
  if (typeof element.checkVisibility === "function")
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isStyledVisible(element);
}

/** Whether an ancestor, or the element itself, hides all its content: next to no width or height, or out of the page. */
export function isFolded(element: Element): boolean {
  if (styleOf(element)?.fontSize === "0px") return true;
  for (let folded: Element | null = element; folded; folded = folded.parentElement) {
    const box = folded.getBoundingClientRect();
    if (box.width > 1 && (box.right + scrollX <= 0 || box.bottom + scrollY <= 0)) return true;
    if ((box.width <= 1 || box.height <= 1) && /hidden|clip/.test(styleOf(folded)?.overflow ?? "")) return true;
  }
  return false;
}

function isStyledVisible(element: Element): boolean {
  if (styleOf(element)?.visibility === "hidden") return false;
  for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement) {
    const style = styleOf(ancestor);
    if (style?.display === "none" || style?.opacity === "0") return false;
    const parent = ancestor.parentElement;
    if (parent?.localName === "details" && !parent.hasAttribute("open") && ancestor.localName !== "summary")
      return false;
  }
  return element.isConnected;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
