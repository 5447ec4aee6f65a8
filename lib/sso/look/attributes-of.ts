/** What an attribute holds, up to so many characters; empty where the element has none. */
export function attributeOf(element: Element | null, name: string, most = 300): string {
  return element?.getAttribute(name)?.slice(0, most) ?? "";
}

/** The same of those of several attributes that it has, with a space between. */
export function attributesOf(element: Element | null, names: readonly string[], most?: number): string {
  if (!element) return "";
  // Most have one or two: asking which is quicker than asking for each.
  const own = element.getAttributeNames();
  const given = names.filter((name) => own.includes(name));
  return given.map((name) => attributeOf(element, name, most)).join(" ");
}

/** What a field or a button is, as its markup says. */
export function typeOf(input: Element): string {
  return attributeOf(input, "type", 30).toLowerCase();
}

/** `true` where it is so, and otherwise nothing, which takes no room in a message. */
export function flag(isSo: boolean): true | undefined {
  return isSo || undefined;
}
