const margins =
  'header, nav, aside, footer, [role="banner"], [role="navigation"], [role="complementary"], [class*="sidebar" i], ' +
  '[class*="dropdown" i], [class*="navbar" i], [id*="sidebar" i], [class*="widget" i]';
const contents = "main, article, [role=main], #content";
const muchText = 400;

/** Whether a form stands at the margin of a page that is about something else. */
export function isAside(form: Element | null, document: Document): boolean {
  const margin = form?.closest(margins);
  if (!margin) return false;
  const content = [...document.querySelectorAll(contents)].find((element) => !element.contains(margin));
  const text = content?.textContent ?? document.body.textContent ?? "";
  return text.replace(/\s+/g, " ").length - (content ? 0 : (margin.textContent ?? "").length) > muchText;
}
