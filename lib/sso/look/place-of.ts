import { inherited } from "./looking-once";

/** Where around a page's content an element can stand, each a bit. */
export const nav = 1;
export const header = 2;
/** The foot of the page, or of a part of it. */
export const footer = 4;
const banner = 8;
const navigation = 16;

export const head = header | banner;
export const margin = nav | navigation | footer;

const byName: Partial<Record<string, number>> = { nav, header, footer };
const byRole: Partial<Record<string, number>> = { banner, navigation, contentinfo: footer };

/** The places that an element stands in, as bits; 0 for most, which are the content. */
export const placeOf = inherited(
  0,
  (element, above) => above | (byName[element.localName] ?? 0) | (byRole[element.getAttribute("role") ?? ""] ?? 0),
);
