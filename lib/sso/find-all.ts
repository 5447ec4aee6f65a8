import { splitSelectors } from "./split-selectors";

/** Tags that a login page has few of: their elements are tried one by one, which is faster than a walk of the page. */
const rare =
  /^(?:base|body|button|fieldset|form|h[1-6]|iframe|img|input|label|legend|link|main|meta|script|select|title)$/;
const mostTried = 60;

type Part = { selector: string; tag: string | null };

const parsed = new Map<string, Part[]>();

/**
 * What `document.querySelectorAll` gives, several times faster where the selector is a list: browsers walk the whole
 * page for a list, and look up the ids, classes and tags of single selectors.
 */
export function findAll(document: Document, selector: string): Element[] {
  const parts = partsOf(selector);
  const [only] = parts;
  if (only && parts.length === 1) return [...findPart(document, only)];
  const found = parts.flatMap((part) => [...findPart(document, part)]);
  if (found.length < 2) return found;
  return [...new Set(found)].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** Whether the selector finds anything. */
export function isFound(document: Document, selector: string): boolean {
  return partsOf(selector).some((part) => {
    const few = fewOf(document, part);
    return few ? few.some((element) => element.matches(part.selector)) : document.querySelector(part.selector) !== null;
  });
}

function findPart(document: Document, part: Part): Iterable<Element> {
  const few = fewOf(document, part);
  return few ? few.filter((element) => element.matches(part.selector)) : document.querySelectorAll(part.selector);
}

function fewOf(document: Document, { tag }: Part): Element[] | null {
  if (tag === null) return null;
  const elements = document.getElementsByTagName(tag);
  return elements.length <= mostTried ? [...elements] : null;
}

/** Selectors come from the knowledge, a few hundred in all, so that what is kept stays small. */
function partsOf(selector: string): Part[] {
  let parts = parsed.get(selector);
  if (!parts) {
    parts = splitSelectors(selector).map((single) => ({ selector: single, tag: tagOf(single) }));
    parsed.set(selector, parts);
  }
  return parts;
}

/** The tag of the elements that a single selector can find; null where it names none, or one that is everywhere. */
function tagOf(selector: string): string | null {
  const bare = selector.replace(/\((?:[^()]|\([^()]*\))*\)|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]/g, "");
  const tag = /(?:^|[\s>+~])([a-z][\w-]*)[^\s>+~]*$/i.exec(bare)?.[1]?.toLowerCase();
  // An id is looked up faster still.
  return tag && rare.test(tag) && !/#[^\s>+~]*$/.test(bare) ? tag : null;
}
