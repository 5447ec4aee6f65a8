import type { JudgeMarkers } from "@/lib/knowledge/judge-markers";
import type { Asked } from "@/lib/knowledge/markers-schema";
import type { Notice, NoticeKind } from "../reading";
import type { Sketch } from "../sketch";
import { isEvent } from "./is-event";
import { isOwn } from "./is-own";
import type { Message } from "./messages-of";
import { findPhrase, learnPhrases } from "./phrase";
import { type Counts, passes, readCounts, tellsWait } from "./read-counts";
import type { Sentence } from "./sentence";

type NoticeMarker = JudgeMarkers["notices"][number];

const longestText = 300;
const mostNotices = 10;
const asking = /^(enter|saisissez|saisir|entrez|indiquez|indiquer|renseignez|provide|fournir|fournissez)$/;
const shortest = 4;
const usualTones = ["alarm", "page"] as const;
/** What nobody may be told of another's account, or as a guess. */
const personal: readonly NoticeKind[] = [
  "account-locked",
  "account-disabled",
  "account-expired",
  "password-expired",
  "must-change-password",
  "password-expiring",
  "throttled",
];

/** What is called so for a few minutes only is a wait. */
const barring: readonly NoticeKind[] = ["account-locked", "account-disabled"];
/** "Error 431": a sentence below tells what it means. */
const bareNumber = /^\D{0,10}\d+$/;

/**
 * What the page says happened, each kind once: codes first, then the words of messages that no code has decided. A
 * sentence gives one notice, the first that its words fit, so that the order of the markers decides. A vague one counts
 * only where the page says nothing else.
 */
export function readNotices(
  markers: readonly NoticeMarker[],
  codes: Sketch["coded"],
  messages: readonly Message[],
  asked: Asked,
): Notice[] {
  const coded = readCodes(codes, markers);
  const decided = coded.filter(({ marker }) => !marker.vague).map(({ notice }) => notice.text);
  const open = messages.filter(({ text }) => !decided.some((said) => said.includes(text)));
  const found = [...coded, ...readWords(markers, open, asked)];
  const plain = found.filter(({ marker }) => !marker.vague);
  const vague = markers.find((marker) => found.some((other) => other.marker === marker));
  const kept = plain.length > 0 ? plain : found.filter(({ marker }) => marker === vague);
  const byKind = new Map<string, Notice>();
  for (const { notice } of kept) if (!byKind.has(notice.kind)) byKind.set(notice.kind, bestOf(kept, notice.kind));
  // What is counted down, or said of the account itself, says more than what follows from it.
  if (byKind.has("account-locked")) byKind.delete("throttled");
  if (personal.some((kind) => byKind.has(kind))) byKind.delete("reset-sent");
  if (byKind.has("not-allowed")) byKind.delete("service-refused");
  if (byKind.has("password-expiring")) byKind.delete("must-change-password");
  return [...byKind.values()].slice(0, mostNotices);
}

/** Of the messages that tell the same, the one of the lowest rank gives its text. */
type Found = { marker: NoticeMarker; notice: Notice; rank: number };

function bestOf(found: readonly Found[], kind: NoticeKind): Notice {
  const [best] = found.filter(({ notice }) => notice.kind === kind).sort((one, other) => one.rank - other.rank);
  return (best as Found).notice;
}

/** What is marked as a message tells better than a heading of the page, and a number worst. */
function rankOf({ tone, text }: Message): number {
  return bareNumber.test(text) ? 2 : tone === "page" ? 1 : 0;
}

/** `at` tells which of the markers an element was found for. */
function readCodes(codes: Sketch["coded"], markers: readonly NoticeMarker[]): Found[] {
  return codes.flatMap(({ at, text, value }) => {
    const marker = markers[at];
    if (!marker) return [];
    const counts = { ...countsIn(text, marker), ...countIn(value, marker) };
    return [{ marker, rank: 0, notice: toNotice(marker, text, counts) }];
  });
}

function readWords(markers: readonly NoticeMarker[], messages: readonly Message[], asked: Asked): Found[] {
  if (messages.length === 0) return [];
  learnPhrases(markers.flatMap(({ words = [], unless = [] }) => [...words, ...unless]));
  return messages.flatMap((message) => {
    const kinds = message.sentences.flatMap((sentence) => {
      const fitting = (vague: boolean) =>
        markers.find((marker) => Boolean(marker.vague) === vague && fits(marker, message, sentence, asked));
      const marker = fitting(false) ?? fitting(true);
      return marker ? [marker] : [];
    });
    if (kinds.length === 0 || message.folded) return [];
    return kinds.map((marker) => {
      const isPassing = barring.includes(marker.kind) && passes(message.boxText);
      const told: NoticeMarker = isPassing ? { ...marker, kind: "throttled", counts: ["seconds"] } : marker;
      const counts = told.kind === "unavailable" && !tellsWait(message.boxText) ? {} : countsIn(message.boxText, told);
      return { marker, rank: rankOf(message), notice: toNotice(told, message.text, counts) };
    });
  });
}

function fits(marker: NoticeMarker, { tone, tag, sentences }: Message, sentence: Sentence, asked: Asked): boolean {
  const { kind, words, unless, tones = [...usualTones], supposed } = marker;
  if (!words || !tones.includes(tone) || marker.asked?.includes(asked) === false) return false;
  // "Enter your address. You will receive a link": not yet.
  if (kind === "reset-sent" && sentences.some(({ words }) => words.some(({ text }) => asking.test(text)))) return false;
  // A list of accounts and their states is no message.
  if (tone === "page" && personal.includes(kind) && sentence.words.length < shortest && !/^h[1-4]$/.test(tag))
    return false;
  const isTold = words.some((phrase) =>
    findPhrase(sentence.words, phrase).some(
      (match) => (supposed || isEvent(sentence, match)) && (!personal.includes(kind) || isOwn(sentence, match)),
    ),
  );
  return isTold && !unless?.some((phrase) => findPhrase(sentence.words, phrase).length > 0);
}

/** Whether the sentence tells, as something that is so, what one of the phrases means. */
export function says(sentence: Sentence, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => findPhrase(sentence.words, phrase).some((match) => isEvent(sentence, match)));
}

function countsIn(text: string, { counts }: NoticeMarker): Counts {
  return counts ? readCounts(text, counts) : {};
}

function countIn(value: string | null, { attribute }: NoticeMarker): Counts {
  if (!attribute || value === null) return {};
  const digits = new RegExp(attribute.pattern).exec(value)?.[1];
  return digits && /^\d{1,6}$/.test(digits) ? { [attribute.count]: Number(digits) } : {};
}

function toNotice({ kind }: NoticeMarker, text: string, counts: Counts): Notice {
  return { kind, text: text.slice(0, longestText), ...counts };
}
