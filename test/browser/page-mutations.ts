/** Each runs in a page: takes back what the smallest elements with that text say; tells whether there are any. */
export const refusals: Record<string, (text: string) => boolean> = Object.fromEntries(
  Object.entries({
    dropped: "holder.replaceChildren()",
    "not displayed": 'holder.style.setProperty("display", "none", "important")',
    invisible: 'holder.style.setProperty("visibility", "hidden", "important")',
    transparent: 'holder.style.setProperty("opacity", "0", "important")',
    "of no height":
      "holder.style.cssText += '; display: block !important; height: 0 !important; overflow: hidden !important; padding: 0 !important'",
    "marked hidden": "holder.hidden = true; holder.style.display = 'none'",
    folded: "const fold = document.createElement('details'); holder.replaceWith(fold); fold.append(holder)",
    "kept as a template":
      "const kept = document.createElement('template'); holder.replaceWith(kept); kept.content.append(holder)",
    "beside the page": "holder.remove(); place('aside').append(said(text))",
    "at the foot": "holder.remove(); place('footer').append(said(text))",
    "among the questions": "holder.remove(); place('section', 'faq').append(said(text))",
    asked: "holder.replaceWith(said(text.replace(/\\W+$/, '').replace(/\\.\\s/g, ', ') + ' ?', holder.className))",
    supposed: "holder.replaceWith(said('Si ' + text.replace(/\\.\\s/g, ', '), holder.className))",
  }).map(([way, change]) => [way, takeBack(change)]),
);

/** The function as the page is to have it: what it changes is written into it. */
function takeBack(change: string): (text: string) => boolean {
  return new Function(
    "text",
    `const said = (words, className = "") =>
      Object.assign(document.createElement("p"), { textContent: words, className });
    const place = (tag, className = "") =>
      document.body.appendChild(Object.assign(document.createElement(tag), { className }));
    const plain = (element) => (element.textContent ?? "").replace(/\\s+/g, " ").trim();
    const all = [...document.body.querySelectorAll("*")].filter((element) => plain(element).includes(text));
    const holders = all.filter((element) => !all.some((other) => other !== element && element.contains(other)));
    for (const holder of holders) { ${change} }
    return holders.length > 0;`,
  ) as (text: string) => boolean;
}

/** Runs in a page. Wraps every form and field, and gives all ids and classes that no label needs other names. */
export function renameEverything(): void {
  const known = new Map<string, string>();
  const rename = (name: string) => {
    const other = known.get(name) ?? `x${known.size}`;
    known.set(name, other);
    return other;
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (element.id) element.id = rename(element.id);
    for (const name of ["for", "aria-labelledby", "aria-describedby"]) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.split(/\s+/).map(rename).join(" "));
    }
  }
  for (const element of document.querySelectorAll("form, input:not([type=hidden])")) {
    const wrapper = document.createElement("div");
    wrapper.className = "x";
    element.replaceWith(wrapper);
    wrapper.append(element);
  }
}
