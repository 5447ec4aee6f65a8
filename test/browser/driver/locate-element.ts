/** Finds where a person would put the pointer to click an element. */

export type Place = { x: number; y: number } | { refusal: string };

/**
 * The element's centre in CSS pixels of its window, after it was scrolled into view; or why nobody could click it.
 * Runs inside the page: it is sent there as text and must not reach for anything outside itself.
 */
export function locateElement(selector: string): Place {
  const element = document.querySelector(selector);
  if (!element) return { refusal: "there is no such element" };
  if (element.matches(":disabled, [aria-disabled='true']")) return { refusal: "it is disabled" };
  element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  const box = element.getClientRects()[0];
  if (!box || box.width === 0 || box.height === 0) return { refusal: "it has no size" };
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const hit = document.elementFromPoint(x, y);
  if (!hit) return { refusal: "it is outside the window" };
  if (!element.contains(hit) && hit.closest("label")?.control !== element) {
    return { refusal: `it is covered by ${(hit.cloneNode(false) as Element).outerHTML}` };
  }
  return { x, y };
}
