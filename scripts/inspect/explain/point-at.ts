import { selectorOf } from "@/lib/sso/look/selector-of";

const mostWords = 60;

/** An element named shortly for a person: a selector, and the beginning of what it says. */
export function pointAt(element: Element): string {
  const text = quote((element.textContent ?? "").replace(/\s+/g, " ").trim());
  return [`<${shortSelectorOf(element)}>`, text].filter(Boolean).join(" ");
}

/** The beginning of a text in quotation marks; nothing for no text. */
export function quote(text: string): string {
  if (text === "") return "";
  return `"${text.length > mostWords ? `${text.slice(0, mostWords - 1)}…` : text}"`;
}

function shortSelectorOf(element: Element): string {
  const classes = [...element.classList].slice(0, 2).map((name) => `.${name}`);
  const name = element.getAttribute("name");
  const own = [element.localName, ...(element.id ? [`#${element.id}`] : classes), name ? `[name="${name}"]` : ""].join(
    "",
  );
  return element.id || name ? (selectorOf(element) ?? own) : own;
}
