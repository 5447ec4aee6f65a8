import { remembered } from "./looking-once";
import { splitSelectors } from "./split-selectors";

/** Tags that a login page has few of: their elements are tried one by one, which is faster than a walk of the page. */
const rare =
  /^(?:base|body|button|fieldset|form|h[1-6]|iframe|img|input|label|legend|link|main|meta|script|select|title)$/;
const mostTried = 60;

type Part = { selector: string; tag: string | null };

const parsed = new Map<string, Part[]>();
const known = new Map<string, Part>();

/**
 * What `document.querySelectorAll` gives, several times faster where the selector is a list: browsers walk the whole
 * page for a list, and look up the ids, classes and tags of single selectors.
 */
export function findAll(document: Document, selector: string): readonly Element[] {
  const parts = partsOf(selector);
  const [only] = parts;
  if (only && parts.length === 1) return findPart(only, document);
  const found = parts.flatMap((part) => findPart(part, document));
  if (found.length < 2) return found;
  return [...new Set(found)].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** Whether the selector finds anything. */
export function isFound(document: Document, selector: string): boolean {
  return partsOf(selector).some((part) => isPartFound(part, document));
}

const isPartFound = remembered((part: Part, document: Document): boolean => {
  const few = fewOf(document, part);
  return few ? few.some((element) => element.matches(part.selector)) : document.querySelector(part.selector) !== null;
});

const findPart = remembered((part: Part, document: Document): readonly Element[] => {
  const few = fewOf(document, part);
  return few ? few.filter((element) => element.matches(part.selector)) : [...document.querySelectorAll(part.selector)];
});

function fewOf(document: Document, { tag }: Part): readonly Element[] | null {
  const elements = tag === null ? null : elementsOf(tag, document);
  return elements && elements.length <= mostTried ? elements : null;
}

const elementsOf = remembered((tag: string, document: Document): readonly Element[] => [
  ...document.getElementsByTagName(tag),
]);

/** Selectors come from the knowledge, a few hundred in all, so that what is kept stays small. A part is made once. */
function partsOf(list: string): Part[] {
  let parts = parsed.get(list);
  if (!parts) {
    parts = splitSelectors(list).map((selector) => known.get(selector) ?? { selector, tag: tagOf(selector) });
    for (const part of parts) known.set(part.selector, part);
    parsed.set(list, parts);
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
