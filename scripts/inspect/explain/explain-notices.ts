import type { NoticeMarker } from "@/lib/knowledge/markers-schema";
import type { Message } from "@/lib/sso/hear-messages";
import { isVisible } from "@/lib/sso/is-visible";
import { readNotices } from "@/lib/sso/read-notices";
import type { Notice } from "@/lib/sso/reading";
import { partThatMatches } from "./part-that-matches";
import { pointAt, quote } from "./point-at";

/** The markers of one file, by the name under which the explanation shows them. */
export type MarkerList = { name: string; markers: readonly NoticeMarker[] };

/** For each notice of the reading, the marker that gives it and what in the page it fits. */
export function explainNotices(
  document: Document,
  notices: readonly Notice[],
  lists: readonly MarkerList[],
  messages: readonly Message[],
): string[] {
  const facts = lists.flatMap(({ name, markers }) =>
    markers.map((marker, index) => ({ marker, name: `${name}[${index}]` })),
  );
  return notices.map((notice) => {
    const fact = facts.find(
      ({ marker }) =>
        marker.kind === notice.kind &&
        readNotices(document, [marker], messages).some(({ text }) => text === notice.text),
    );
    if (!fact) return `${notice.kind}: inferred → ${quote(notice.text)}`;
    return `${notice.kind}: ${fact.name} ${reasonOf(document, fact.marker, notice, messages)}`;
  });
}

function reasonOf(document: Document, marker: NoticeMarker, notice: Notice, messages: readonly Message[]): string {
  for (const code of marker.codes ?? []) {
    const element = [...document.querySelectorAll(code)].find(isVisible);
    if (element) return `code ${partThatMatches(code, element)} → ${pointAt(element)}`;
  }
  const { codes: _, ...wordsAlone } = marker;
  const phrase = marker.words?.find(
    (words) => readNotices(document, [{ ...wordsAlone, words: [words] }], messages).length > 0,
  );
  return `words ${quote(phrase ?? "")} → ${quote(notice.text)}`;
}
