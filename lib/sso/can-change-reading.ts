/** Elements whose coming, going or content nobody reads. */
const unread = /^(audio|canvas|iframe|link|meta|noscript|script|style|svg|template|title|video)$/;

/** Attributes that a reading looks at, or that show and hide. */
export const readAttributes = [
  ..."class style hidden open type action href id name role disabled readonly placeholder autocomplete".split(" "),
  ..."aria-hidden aria-invalid aria-label aria-live inert trmsg trspan".split(" "),
];

/** Whether a mutation may make a page read differently. */
export function canChangeReading({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  if (!element || element.closest("head, svg") || unread.test(element.localName)) return false;
  return type !== "childList" || [...addedNodes, ...removedNodes].some(isRead);
}

function isRead(node: Node): boolean {
  if (node.nodeType === 1) return !unread.test((node as Element).localName);
  return node.nodeType === 3 && (node.textContent ?? "").trim() !== "";
}
