import type { NoticeMarker } from "@/lib/knowledge/markers-schema";
import { isShown, type Message } from "./hear-messages";
import { isEvent } from "./is-event";
import { isVisible } from "./is-visible";
import { findPhrase } from "./phrase";
import { type Counts, readCounts } from "./read-counts";
import { readLines } from "./read-lines";
import type { Notice } from "./reading";
import type { Sentence } from "./sentence";

const longestText = 300;
const mostNotices = 10;
const usualTones = ["alarm", "page"] as const;

/**
 * What the page says happened, each kind once: codes first, then words. A sentence gives one notice, the first that
 * its words fit, so that the order of the markers tells "has expired and must be changed" from "has expired".
 */
export function readNotices(
  document: Document,
  markers: readonly NoticeMarker[],
  messages: readonly Message[],
): Notice[] {
  const found = [...readCodes(document, markers), ...readWords(markers, messages)];
  const isPlain = found.some(({ marker }) => !marker.vague);
  const byKind = new Map<string, Notice>();
  for (const { marker, notice } of found) {
    if (isPlain && marker.vague) continue;
    if (!byKind.has(notice.kind)) byKind.set(notice.kind, notice);
  }
  return [...byKind.values()].slice(0, mostNotices);
}

type Found = { marker: NoticeMarker; notice: Notice };

function readCodes(document: Document, markers: readonly NoticeMarker[]): Found[] {
  return markers.flatMap((marker) => {
    const element = (marker.codes ?? [])
      .flatMap((code) => [...document.querySelectorAll(code)])
      .find((candidate) => isVisible(candidate));
    if (!element) return [];
    const text = messageAround(element);
    return [{ marker, notice: toNotice(marker, text, { ...countsIn(text, marker), ...countIn(element, marker) }) }];
  });
}

function readWords(markers: readonly NoticeMarker[], messages: readonly Message[]): Found[] {
  return messages.flatMap((message) => {
    const kinds = message.sentences.flatMap((sentence) => {
      const marker = markers.find((candidate) => fits(candidate, message, sentence));
      return marker ? [marker] : [];
    });
    if (kinds.length === 0 || !isShown(message)) return [];
    return kinds.map((marker) => ({
      marker,
      notice: toNotice(marker, message.text, countsIn(message.boxText, marker)),
    }));
  });
}

function fits(
  { words, unless, tones = [...usualTones] }: NoticeMarker,
  { tone }: Message,
  sentence: Sentence,
): boolean {
  if (!words || !tones.includes(tone)) return false;
  if (unless?.some((phrase) => findPhrase(sentence.words, phrase).length > 0)) return false;
  return says(sentence, words);
}

/** Whether the sentence tells, as something that is so, what one of the phrases means. */
export function says(sentence: Sentence, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => findPhrase(sentence.words, phrase).some((match) => isEvent(sentence, match)));
}

/** The text of the block that holds the element; empty while a script has still to fill it in. */
function messageAround(element: Element): string {
  const block = element.closest("p, li, td, div, h1, h2, h3, h4, h5, h6, main") ?? element;
  return readLines(block)
    .map((line) => line.text)
    .join(" ");
}

function countsIn(text: string, { counts }: NoticeMarker): Counts {
  return counts ? readCounts(text, counts) : {};
}

function countIn(element: Element, { attribute }: NoticeMarker): Counts {
  if (!attribute) return {};
  const digits = new RegExp(attribute.pattern).exec(element.getAttribute(attribute.name) ?? "")?.[1];
  return digits && /^\d{1,6}$/.test(digits) ? { [attribute.count]: Number(digits) } : {};
}

function toNotice({ kind }: NoticeMarker, text: string, counts: Counts): Notice {
  return { kind, text: text.slice(0, longestText), ...counts };
}
