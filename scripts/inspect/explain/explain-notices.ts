import type { NoticeMarker } from "@/lib/knowledge/markers-schema";
import { askedFor } from "@/lib/sso/judge/asked-for";
import { readNotices } from "@/lib/sso/judge/read-notices";
import { isVisible } from "@/lib/sso/look/is-visible";
import { sketchCodes } from "@/lib/sso/look/sketch-codes";
import type { Notice } from "@/lib/sso/reading";
import { partThatMatches } from "./part-that-matches";
import { pointAt, quote } from "./point-at";
import type { SeenPage } from "./seen-page";

/** The markers of one file, by the name under which the explanation shows them. */
export type MarkerList = { name: string; markers: readonly NoticeMarker[] };

/** For each notice of the reading, the marker that gives it and what in the page it fits. */
export function explainNotices(page: SeenPage, lists: readonly MarkerList[]): string[] {
  const facts = lists.flatMap(({ name, markers }) =>
    markers.map((marker, index) => ({ marker, name: `${name}[${index}]` })),
  );
  return page.reading.notices.map((notice) => {
    const fact = facts.find(
      ({ marker }) => marker.kind === notice.kind && readAlone(page, marker).some(({ text }) => text === notice.text),
    );
    if (!fact) return `${notice.kind}: inferred → ${quote(notice.text)}`;
    return `${notice.kind}: ${fact.name} ${reasonOf(page, fact.marker, notice)}`;
  });
}

function readAlone({ document, sketch, messages }: SeenPage, marker: NoticeMarker): Notice[] {
  const codes = sketchCodes(document, marker.codes ? [{ at: 0, selectors: marker.codes }] : []);
  return readNotices([marker], codes, messages, askedFor(sketch));
}

function reasonOf(page: SeenPage, marker: NoticeMarker, notice: Notice): string {
  for (const code of marker.codes ?? []) {
    const element = [...page.document.querySelectorAll(code)].find(isVisible);
    if (element) return `code ${partThatMatches(code, element)} → ${pointAt(element)}`;
  }
  const { codes: _, ...wordsAlone } = marker;
  const phrase = marker.words?.find((words) => readAlone(page, { ...wordsAlone, words: [words] }).length > 0);
  return `words ${quote(phrase ?? "")} → ${quote(notice.text)}`;
}
