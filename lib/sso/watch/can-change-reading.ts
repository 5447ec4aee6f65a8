import { isNamedForMessages } from "../look/find-message-places";
import { isQuiet } from "../look/is-quiet";

/** Where a page has a form: the fields' surroundings, and the selector of the places where its product says something. */
export type FormPlace = { region: Element; said: string };

/** Elements whose coming, going or content nobody reads. */
const unread = /^(audio|canvas|iframe|link|meta|noscript|script|style|svg|template|title|video)$/;

/** What tells something wherever it stands on a page. */
const telling = "a, button, input, select, textarea, option, label, legend, h1, h2, h3, [role], [aria-live]";

/** Attributes that a reading looks at, or that show and hide. */
const readAttributes = [
  ..."class style hidden open type action href id name role disabled readonly placeholder autocomplete".split(" "),
  ..."aria-hidden aria-invalid aria-label aria-live inert trmsg trspan".split(" "),
];

/** The mutations among which `canChangeReading` chooses. */
export const watchedMutations: MutationObserverInit = {
  attributeFilter: readAttributes,
  characterData: true,
  characterDataOldValue: true,
  childList: true,
  subtree: true,
};

/**
 * Whether a mutation may make a page read differently. Beside a form much can stir that says nothing about it: slides,
 * news, clocks.
 */
export function canChangeReading(mutation: MutationRecord, form: FormPlace | null = null): boolean {
  const { type, target, addedNodes, removedNodes } = mutation;
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (!element || element.closest("head, svg") || unread.test(element.localName)) return false;
  const moved = [...addedNodes, ...removedNodes].filter(isRead);
  if (type === "childList" && moved.length === 0) return false;
  if (!form || speaks(element, form.said)) return true;
  if (type === "attributes") return isNear(element, form) || tells(element);
  if (moved.some((node) => node.nodeType === 1 && (isNear(element, form) || tells(node as Element)))) return true;
  if (element.closest(telling)) return true;
  return isNear(element, form) && !isQuiet(element) && !isTick(mutation);
}

function isRead(node: Node): boolean {
  if (node.nodeType === 1) return !unread.test((node as Element).localName);
  return node.nodeType === 3 && (node.textContent ?? "").trim() !== "";
}

/** Within the form's surroundings, or around them: hiding that would hide the form. */
function isNear(element: Element, { region }: FormPlace): boolean {
  return region.contains(element) || element.contains(region);
}

/** Whether an element stands in a place where the page, or any page, puts its messages. */
function speaks(element: Element, said: string): boolean {
  if (said && element.closest(said)) return true;
  for (let place: Element | null = element; place; place = place.parentElement)
    if (place.localName !== "body" && place.localName !== "html" && isNamedForMessages(place)) return true;
  return false;
}

/** Whether an element is, or holds, what is read wherever it stands. */
function tells(element: Element): boolean {
  if (element.matches(telling) || element.querySelector(telling)) return true;
  return isNamedForMessages(element) || [...element.getElementsByTagName("*")].some(isNamedForMessages);
}

/** A text that is written anew with other digits: a clock. */
function isTick({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === "characterData") return withoutDigits(target.nodeValue) === withoutDigits(oldValue);
  return textOf(addedNodes) !== "" && textOf(addedNodes) === textOf(removedNodes);
}

function textOf(nodes: NodeList): string {
  return [...nodes].map(({ nodeType, textContent }) => (nodeType === 3 ? withoutDigits(textContent) : "<>")).join("");
}

function withoutDigits(text: string | null): string {
  return (text ?? "").replace(/\d+/g, "0").trim();
}
