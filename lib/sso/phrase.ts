import { wordClasses } from "@/lib/knowledge/common/common-notices";
import { normaliseText } from "./normalise-text";
import type { Word } from "./sentence";

/** Where a phrase stands in a sentence: its first and last word, and the words that fill its gaps. */
export type Match = { first: number; last: number; between: number[] };

type Part = { id: number; afterGap: boolean };
type Choice = { part: number; words: readonly string[] };
type Places = Map<number, Map<number, number[]>>;

const widestGap = 6;
const shortestStem = 3;

/** Phrases come from the knowledge, a few hundred in all, so that what is kept stays small. */
const parsed = new Map<string, Part[]>();
const partIds = new Map<string, number>();
/** Every choice of every part, by its first word or by the stem of it. */
const byWord = new Map<string, Choice[]>();
const byStem = new Map<string, Choice[]>();
const placesIn = new WeakMap<readonly Word[], { places: Places; parts: number }>();

/** Makes the phrases known at once, which spares looking at a sentence again for each of them. */
export function learnPhrases(phrases: readonly string[]): void {
  for (const phrase of phrases) parsePhrase(phrase);
}

/** Every place, one for each first word, where the phrase stands in the words. Never throws. */
export function findPhrase(words: readonly Word[], phrase: string): Match[] {
  const parts = parsePhrase(phrase);
  const places = findPlaces(words);
  if (parts.length === 0 || !parts.every(({ id }) => places.has(id))) return [];
  const matches: Match[] = [];
  for (const [first] of places.get(parts[0]?.id ?? -1) ?? []) {
    const rest = matchFrom(places, first, parts, 0);
    if (rest) matches.push({ first, last: rest.last, between: rest.between });
  }
  return matches;
}

function matchFrom(
  places: Places,
  at: number,
  parts: readonly Part[],
  index: number,
): { last: number; between: number[] } | null {
  const part = parts[index];
  if (!part) return { last: at - 1, between: [] };
  const ends = places.get(part.id);
  const gap = part.afterGap && index > 0 ? widestGap : 0;
  for (let skipped = 0; skipped <= gap; skipped++) {
    for (const end of ends?.get(at + skipped) ?? []) {
      const rest = matchFrom(places, end + 1, parts, index + 1);
      if (!rest) continue;
      const gapWords = Array.from({ length: skipped }, (_, offset) => at + offset);
      return { last: rest.last, between: [...gapWords, ...rest.between] };
    }
  }
  return null;
}

/** Where each part stands: by part, then by its first word, its last words, the longest first. */
function findPlaces(words: readonly Word[]): Places {
  const known = placesIn.get(words);
  if (known?.parts === partIds.size) return known.places;
  const places: Places = new Map();
  for (const [start, { text }] of words.entries()) {
    for (const choice of byWord.get(text) ?? []) note(places, words, choice, start);
    for (let length = shortestStem; length <= text.length; length++)
      for (const choice of byStem.get(text.slice(0, length)) ?? []) note(places, words, choice, start);
  }
  placesIn.set(words, { places, parts: partIds.size });
  return places;
}

function note(places: Places, words: readonly Word[], choice: Choice, start: number): void {
  if (!choice.words.every((wanted, offset) => offset === 0 || isWord(words[start + offset]?.text, wanted))) return;
  const starts = places.get(choice.part) ?? new Map<number, number[]>();
  places.set(choice.part, starts);
  const ends = starts.get(start) ?? [];
  const end = start + choice.words.length - 1;
  if (!ends.includes(end))
    starts.set(
      start,
      [...ends, end].sort((one, other) => other - one),
    );
}

function isWord(text: string | undefined, wanted: string): boolean {
  return wanted.endsWith("*") ? text?.startsWith(wanted.slice(0, -1)) === true : text === wanted;
}

function parsePhrase(phrase: string): Part[] {
  let parts = parsed.get(phrase);
  if (!parts) {
    parts = phrase.split("…").flatMap((stretch, index) =>
      [...normaliseText(stretch).matchAll(/[\p{L}\p{N}*|{}]*[\p{L}\p{N}][\p{L}\p{N}*|{}]*/gu)].map(([word], at) => ({
        id: partOf(word),
        afterGap: index > 0 && at === 0,
      })),
    );
    parsed.set(phrase, parts);
  }
  return parts;
}

function partOf(source: string): number {
  const known = partIds.get(source);
  if (known !== undefined) return known;
  const part = partIds.size;
  partIds.set(source, part);
  for (const words of choicesOf(source)) {
    const first = words[0] ?? "";
    const index = first.endsWith("*") ? byStem : byWord;
    const key = first.replace("*", "");
    index.set(key, [...(index.get(key) ?? []), { part, words }]);
  }
  return part;
}

/** `a|b` is either word; `{name}` any of the words, or runs of words, of that class. */
function choicesOf(source: string): string[][] {
  return source.split("|").flatMap((choice) => {
    const members = wordClasses[/^\{(\w+)\}$/.exec(choice)?.[1] ?? ""] ?? [choice];
    return members
      .map((member) => normaliseText(member).match(/[\p{L}\p{N}*]+/gu) ?? [])
      .filter(({ length }) => length);
  });
}
