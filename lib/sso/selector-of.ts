const longest = 300;

/** A selector with which `document.querySelector` finds this field again; null when there is no short one. */
export function selectorOf(field: Element): string | null {
  const document = field.ownerDocument;
  return (
    candidates(field).find((selector) => selector.length <= longest && document.querySelector(selector) === field) ??
    null
  );
}

function candidates(field: Element): string[] {
  const tag = field.localName;
  const name = field.getAttribute("name");
  const form = field.closest("form");
  const own = name ? `${tag}[name=${quote(name)}]` : tag;
  return [
    ...(field.id ? [byId(field.id)] : []),
    ...(form?.id ? [`form${byId(form.id)} ${own}`] : []),
    ...(form?.getAttribute("name") ? [`form[name=${quote(form.getAttribute("name") ?? "")}] ${own}`] : []),
    ...(form?.getAttribute("action") ? [`form[action=${quote(form.getAttribute("action") ?? "")}] ${own}`] : []),
    `form ${own}`,
    own,
    `${tag}[type=${quote(field.getAttribute("type") ?? "text")}]`,
  ];
}

function byId(id: string): string {
  return /^[a-z][\w-]*$/i.test(id) ? `#${id}` : `[id=${quote(id)}]`;
}

/** A string as CSS Syntax Level 3 §4.3.5 reads it back. */
function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/[\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
