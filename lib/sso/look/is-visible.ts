import { remembered } from "./looking-once";

/**
 * Whether a person can see the element. What is not rendered, transparent, in a closed <details>, folded to nothing or
 * to the one pixel of texts kept for screen readers is not to be seen.
 */
export const isVisible = remembered((element: Element) => isRendered(element) && !isFolded(element));

/** Whether the element takes part in the page, were it only as an empty place that a script will fill. */
export function isRendered(element: Element): boolean {
  return element.closest("template, noscript, head") === null && isDrawn(element);
}

/** The same for what stands in an element that is rendered. */
export const isDrawn = remembered((element: Element) =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
);

/** Whether an ancestor, or the element itself, hides all its content: next to no width or height, or out of the page. */
export function isFolded(element: Element): boolean {
  if (styleOf(element)?.fontSize === "0px") return true;
  for (let place: Element | null = element; place; place = place.parentElement) if (isFoldedBox(place)) return true;
  return false;
}

const isFoldedBox = remembered((element: Element) => {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width > 1 && (right + scrollX <= 0 || bottom + scrollY <= 0)) return true;
  return (width <= 1 || height <= 1) && /hidden|clip/.test(styleOf(element)?.overflow ?? "");
});

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}
