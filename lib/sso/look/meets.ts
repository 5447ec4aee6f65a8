import type { LookCondition } from "@/lib/knowledge/look-markers";
import { isFound } from "./find-all";
import { findShown } from "./find-shown";

/** The pattern is tried on host and path: the query and the fragment are the student's own. */
export function matchesAddress(pattern: string, { hostname, pathname }: URL): boolean {
  return new RegExp(pattern).test(hostname + pathname);
}

/** Whether the page has the elements, and the address, that the condition asks for. */
export function meets({ address, present, shown, absent }: LookCondition, document: Document, url: URL): boolean {
  const isShown = (selector: string) => findShown(document, selector) !== null;
  return (
    (address === undefined || matchesAddress(address, url)) &&
    (present ?? []).every((selector) => isFound(document, selector)) &&
    (shown ?? []).every(isShown) &&
    !absent?.some(isShown)
  );
}
