import { remembered } from "./looking-once";
import { splitSelectors } from "./split-selectors";

/** Tags that a login page has few of. */
const rare =
  /^(?:base|body|button|fieldset|form|h[1-6]|iframe|img|input|label|legend|link|main|meta|script|select|title)$/;
/** So few elements are tried one by one, which is faster than a walk of the page for each selector. */
const mostTried = 60;

/** `child` is of such a tag, and `selector` finds its parents. */
type Part = { selector: string; kind: string | null; child: string | null };

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
  // To put many in order takes longer than the walk.
  if (found.length > mostTried) return [...document.querySelectorAll(selector)];
  return inOrder(found);
}

const inOrder = (found: readonly Element[]): Element[] =>
  [...new Set(found)].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));

/** Whether the selector finds anything. */
export function isFound(document: Document, selector: string): boolean {
  return partsOf(selector).some((part) => isPartFound(part, document));
}

const isPartFound = remembered((part: Part, document: Document): boolean => {
  if (part.child) return parentsOf(part, document).length > 0;
  const few = fewOf(document, part);
  return few ? few.some((element) => element.matches(part.selector)) : document.querySelector(part.selector) !== null;
});

const findPart = remembered((part: Part, document: Document): readonly Element[] => {
  if (part.child) return parentsOf(part, document);
  const few = fewOf(document, part);
  return few ? few.filter((element) => element.matches(part.selector)) : [...document.querySelectorAll(part.selector)];
});

/** From the children, which are few, rather than from all that may have some. */
function parentsOf({ selector, child }: Part, document: Document): readonly Element[] {
  const parents = findAll(document, child ?? "").flatMap(({ parentElement }) => parentElement ?? []);
  return inOrder(parents).filter((parent) => parent.matches(selector));
}

function fewOf(document: Document, { kind }: Part): readonly Element[] | null {
  const elements = kind === null ? null : elementsOf(kind, document);
  return elements && elements.length <= mostTried ? elements : null;
}

/** All of one kind, by tag or attribute. */
export const elementsOf = remembered((kind: string, document: Document): readonly Element[] => [
  ...document.querySelectorAll(kind),
]);

/** Selectors come from the knowledge, a few hundred in all, so that what is kept stays small. A part is made once. */
function partsOf(list: string): Part[] {
  let parts = parsed.get(list);
  if (!parts) {
    parts = splitSelectors(list).map((selector) => known.get(selector) ?? partOf(selector));
    for (const part of parts) known.set(part.selector, part);
    parsed.set(list, parts);
  }
  return parts;
}

function partOf(selector: string): Part {
  const [, child = ""] = /^[\w.#-]+:has\(> ([^,()]+)\)$/.exec(selector) ?? [];
  return { selector, kind: kindOf(selector), child: rare.test(/^\w*/.exec(child)?.[0] ?? "") ? child : null };
}

/** Of what kind an element must be that a single selector can find, by tag or attribute; null where many may be. */
function kindOf(selector: string): string | null {
  const bare = selector.replace(
    /\((?:[^()]|\([^()]*\))*\)|\[([\w-]+)(?:"[^"]*"|'[^']*'|[^\]"'])*\]/g,
    (_, attribute) => (attribute ? `[${attribute}]` : ""),
  );
  const [last = ""] = /[^\s>+~]+$/.exec(bare) ?? [];
  // An id is looked up faster still.
  if (last.includes("#")) return null;
  const [tag = ""] = /^[a-z][\w-]*/i.exec(last) ?? [];
  if (rare.test(tag)) return tag;
  return /\[(?!class|href)[\w-]+\]/.exec(last)?.[0] ?? null;
}
