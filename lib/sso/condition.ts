import type { Condition } from "@/lib/knowledge/markers-schema";
import { isFound } from "./find-all";
import { findShown } from "./find-shown";
import type { Message } from "./hear-messages";
import { isShown } from "./hear-messages";
import { says } from "./read-notices";
import type { Notice } from "./reading";

/** What is known of a page when its step is decided. */
export type Scene = { document: Document; address: URL; messages: readonly Message[]; notices: readonly Notice[] };

/** Whether all that the condition asks for is so. */
export function holds(condition: Condition, scene: Scene): boolean {
  const { document, address, notices } = scene;
  return (
    (condition.address === undefined || matchesAddress(condition.address, address)) &&
    every(condition.present, (selector) => isFound(document, selector)) &&
    every(condition.shown, (selector) => findShown(document, selector) !== null) &&
    every(condition.absent, (selector) => findShown(document, selector) === null) &&
    (condition.says === undefined || notices.some(({ kind }) => condition.says?.includes(kind))) &&
    (condition.words === undefined || isSaid(condition.words, scene)) &&
    (condition.unsaid === undefined || !isSaid(condition.unsaid, scene))
  );
}

/** The pattern is tried on host and path: the query and the fragment are the student's own. */
export function matchesAddress(pattern: string, { hostname, pathname }: URL): boolean {
  return new RegExp(pattern).test(hostname + pathname);
}

function isSaid(phrases: readonly string[], { messages }: Scene): boolean {
  return messages.some((message) => message.sentences.some((sentence) => says(sentence, phrases)) && isShown(message));
}

function every<T>(values: readonly T[] | undefined, test: (value: T) => boolean): boolean {
  return values === undefined || values.every(test);
}
