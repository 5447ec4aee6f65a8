const longest = 300;

/** A selector with which `document.querySelector` finds this field again; null when there is no short one. */
export function selectorOf(field: Element): string | null {
  const document = field.ownerDocument;
  const isFound = (selector: string) => selector.length <= longest && document.querySelector(selector) === field;
  return candidates(field).find(isFound) ?? null;
}

function candidates(field: Element): string[] {
  const form = field.closest("form");
  const own = [
    ...by(field, "name").map((selector) => `${field.localName}${selector}`),
    field.localName,
    ...by(field, "type").map((selector) => `${field.localName}${selector}`),
  ];
  const forms = form ? [...byId(form), ...by(form, "name"), ...by(form, "action"), ""] : [];
  return [
    ...byId(field),
    ...own.flatMap((selector) => [...forms.map((which) => `form${which} ${selector}`), selector]),
    pathTo(field),
  ];
}

/** Six boxes for six digits often have no names: only their places tell them apart. */
function pathTo(field: Element): string {
  const steps: string[] = [];
  for (let place: Element = field; ; ) {
    const parent = place.parentElement;
    if (!parent) break;
    steps.unshift(`${place.localName}:nth-child(${Array.prototype.indexOf.call(parent.children, place) + 1})`);
    const [id] = byId(parent);
    if (id) return [id, ...steps].join(" > ");
    place = parent;
  }
  return steps.join(" > ");
}

function byId(element: Element): string[] {
  return /^[a-z][\w-]*$/i.test(element.id) ? [`#${element.id}`] : by(element, "id");
}

/** Values that would have to be escaped in a selector are left alone: no login page needs them. */
function by(element: Element, attribute: string): string[] {
  const value = element.getAttribute(attribute);
  return value && /^[^"\\\p{Cc}]+$/u.test(value) ? [`[${attribute}="${value}"]`] : [];
}
