import { wordClasses } from "@/lib/knowledge/common/common-notices";
import { normaliseText } from "./normalise-text";
import type { Word } from "./sentence";

/** Where a phrase stands in a sentence: its first and last word, and the words that fill its gaps. */
export type Match = { first: number; last: number; between: number[] };

type Gap = "none" | "wide" | "unbroken";
type Part = { id: number; gap: Gap };
type Choice = { part: number; words: readonly string[] };
type Places = Map<number, Map<number, number[]>>;

const widestGap = 6;
const mostTurned = 3;

/** Phrases come from the knowledge, a few hundred in all, so that what is kept stays small. */
const parsed = new Map<string, Part[][]>();
const partIds = new Map<string, number>();
/** Every choice of every part, by its first word or by the stem of it. */
const byWord = new Map<string, Choice[]>();
const byStem = new Map<string, Choice[]>();
const placesIn = new WeakMap<readonly Word[], { places: Places; parts: number }>();

/** Makes the phrases known at once, which spares looking at a sentence again for each of them. */
export function learnPhrases(phrases: readonly string[]): void {
  for (const phrase of phrases) parsePhrase(phrase);
}

/** Every place, one for each first word and order, where the phrase stands in the words. Never throws. */
export function findPhrase(words: readonly Word[], phrase: string): Match[] {
  const orders = parsePhrase(phrase);
  const places = findPlaces(words);
  return orders.flatMap((parts) => findParts(words, places, parts));
}

function findParts(words: readonly Word[], places: Places, parts: readonly Part[]): Match[] {
  if (parts.length === 0 || !parts.every(({ id }) => places.has(id))) return [];
  const matches: Match[] = [];
  for (const [first] of places.get(parts[0]?.id ?? -1) ?? []) {
    const rest = matchFrom(words, places, first, parts, 0);
    if (rest) matches.push({ first, last: rest.last, between: rest.between });
  }
  return matches;
}

function matchFrom(
  words: readonly Word[],
  places: Places,
  at: number,
  parts: readonly Part[],
  index: number,
): { last: number; between: number[] } | null {
  const part = parts[index];
  if (!part) return { last: at - 1, between: [] };
  const ends = places.get(part.id);
  const widest = part.gap === "none" || index === 0 ? 0 : widestGap;
  for (let skipped = 0; skipped <= widest; skipped++) {
    if (part.gap === "unbroken" && index > 0 && words[at + skipped]?.afterBreak) return null;
    for (const end of ends?.get(at + skipped) ?? []) {
      const rest = matchFrom(words, places, end + 1, parts, index + 1);
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
    for (let length = 1; length <= text.length; length++)
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
  if (!ends.includes(end)) {
    starts.set(
      start,
      [...ends, end].sort((one, other) => other - one),
    );
  }
}

function isWord(text: string | undefined, wanted: string): boolean {
  return wanted.endsWith("*") ? text?.startsWith(wanted.slice(0, -1)) === true : text === wanted;
}

/** The orders in which the parts of a phrase may stand. Turned round, they may not reach over a comma. */
function parsePhrase(phrase: string): Part[][] {
  let orders = parsed.get(phrase);
  if (!orders) {
    const pieces = phrase.split("~").map(parsePiece);
    orders = permutations(pieces).map((order) =>
      order.flatMap((piece, index) =>
        piece.map((part, at) =>
          index > 0 && at === 0 ? { id: part.id, gap: order === pieces ? "wide" : "unbroken" } : part,
        ),
      ),
    );
    parsed.set(phrase, orders);
  }
  return orders;
}

function permutations<T>(items: T[]): T[][] {
  if (items.length < 2 || items.length > mostTurned) return [items];
  const turned = items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
  return [items, ...turned.slice(1)];
}

function parsePiece(piece: string): Part[] {
  return piece.split("…").flatMap((stretch, index) =>
    [...normaliseText(stretch).matchAll(/[\p{L}\p{N}*|{}]*[\p{L}\p{N}][\p{L}\p{N}*|{}]*/gu)].map(([source], at) => ({
      id: partOf(source),
      gap: index > 0 && at === 0 ? ("wide" as const) : ("none" as const),
    })),
  );
}

function partOf(source: string): number {
  const known = partIds.get(source);
  if (known !== undefined) return known;
  const part = partIds.size;
  partIds.set(source, part);
  for (const words of source.split("|").flatMap(expand)) {
    const first = words[0] ?? "";
    const index = first.endsWith("*") ? byStem : byWord;
    const key = first.replace("*", "");
    const choices = index.get(key);
    if (choices) choices.push({ part, words });
    else index.set(key, [{ part, words }]);
  }
  return part;
}

const expanded = new Map<string, string[][]>();

/** The runs of words that a choice stands for: `{name}` is any of the class, whose own choices may name others. */
function expand(choice: string): string[][] {
  const known = expanded.get(choice);
  if (known) return known;
  const runs = choice.split(/\s+/).reduce<string[][]>(
    (before, word) => {
      const name = /^\{(\w+)\}$/.exec(word)?.[1];
      const next = name === undefined ? [tokensOf(word)] : (wordClasses[name] ?? "").split("|").flatMap(expand);
      return before.flatMap((run) => next.map((more) => [...run, ...more]));
    },
    [[]],
  );
  const found = runs.filter(({ length }) => length > 0);
  expanded.set(choice, found);
  return found;
}

function tokensOf(word: string): string[] {
  return normaliseText(word).match(/[\p{L}\p{N}*]+/gu) ?? [];
}
