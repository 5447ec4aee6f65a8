const longestLabel = 120;
const typed = "input, select, textarea";

/** What the page calls the field: labels, attributes, else the text just before it. */
export function labelOf(input: Element): string {
  const document = input.ownerDocument;
  const given = ["aria-label", "placeholder", "title", "data-placeholder"].map(
    (name) => input.getAttribute(name) ?? "",
  );
  const labelling = (input.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  const texts = [
    input.closest("label"),
    input.id ? labelFor(document, input.id) : null,
    ...labelling.map((id) => document.getElementById(id)),
  ].flatMap((element) => element?.textContent ?? []);
  const said = [...texts, ...given].filter((text) => text.trim() !== "");
  return (said.length > 0 ? said.join(" ") : textBefore(input)).slice(0, 2 * longestLabel);
}

function labelFor(document: Document, id: string): Element | null {
  for (const label of document.getElementsByTagName("label")) if (label.getAttribute("for") === id) return label;
  return null;
}

/** Tables and bare forms put the words in a text, a cell or a block before the field. */
function textBefore(input: Element): string {
  let place: Element = input;
  for (let level = 0; level < 3; level++) {
    for (let node = place.previousSibling; node; node = node.previousSibling) {
      const element = node.nodeType === 1 ? (node as Element) : null;
      if (element?.matches(typed) || element?.querySelector(typed)) return "";
      const text = node.nodeType === 8 || element?.localName === "script" ? "" : (node.textContent ?? "").trim();
      if (text !== "") return text.length <= longestLabel ? text : "";
    }
    if (!place.parentElement || place.parentElement.matches("form, body")) return "";
    place = place.parentElement;
  }
  return "";
}
