/** What of the page's text cannot be read without scrolling sideways, and what is cut off for good; runs in the page. */
export function findCuts(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`it scrolls sideways by ${scrollWidth - clientWidth} pixels`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const holder = node.parentElement;
    if (text === "" || !holder || holder.closest(".unseen, .visually-hidden, svg") || !holder.checkVisibility())
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    if (left < -1 || right > clientWidth + 1) found.push(`beyond the page's edge: ${text}`);
    for (let box: HTMLElement | null = holder; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.overflowX !== "hidden" && style.overflowX !== "clip") continue;
      const edge = box.getBoundingClientRect();
      if (left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1)
        found.push(`cut off: ${text}`);
    }
  }
  return found;
}
