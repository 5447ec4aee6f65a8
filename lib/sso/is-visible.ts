/**
 * Whether a person can see the element, or hear it from a screen reader. Text kept for screen readers (`.sr-only`)
 * counts; what is not rendered, transparent, in a closed <details> or folded to nothing does not.
 */
export function isVisible(element: Element): boolean {
  return isRendered(element) && !isFolded(element);
}

/** Whether the element takes part in the page, were it only as an empty place that a script will fill. */
export function isRendered(element: Element): boolean {
  if (element.closest("template, noscript, head")) return false;
  if (typeof element.checkVisibility === "function")
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return isStyledVisible(element);
}

/** Whether an ancestor, or the element itself, hides all its content by having no width or height. */
export function isFolded(element: Element): boolean {
  for (let folded: Element | null = element; folded; folded = folded.parentElement) {
    const box = folded.getBoundingClientRect();
    if ((box.width === 0 || box.height === 0) && /hidden|clip/.test(styleOf(folded)?.overflow ?? "")) return true;
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
