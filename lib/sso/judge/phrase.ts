import { normaliseText } from "../normalise-text";
import type { Word } from "./sentence";
import { type Choice, choiceOf, lookAt, type Places, placesOf } from "./word-classes";

/** Where a phrase stands in a sentence: its first and last word, and the words that fill its gaps. */
export type Match = { first: number; last: number; between: number[] };

type Gap = "none" | "wide" | "unbroken";
type Part = { choice: Choice; gap: Gap };

const widestGap = 6;
const mostTurned = 3;

/** Phrases come from the knowledge, a few hundred in all, so that what is kept stays small. */
const parsed = new Map<string, Part[][]>();

/** Makes the phrases known at once, which spares looking at a sentence again for each of them. */
export function learnPhrases(phrases: readonly string[]): void {
  for (const phrase of phrases) parsePhrase(phrase);
}

/** Every place, one for each first word and order, where the phrase stands in the words. Never throws. */
export function findPhrase(words: readonly Word[], phrase: string): Match[] {
  const matches: Match[] = [];
  const orders = parsePhrase(phrase);
  const sight = lookAt(words);
  // Whatever the order, all the parts must be there.
  if (!orders[0]?.every(({ choice }) => placesOf(sight, choice).size > 0)) return matches;
  for (const parts of orders) {
    const places = parts.map(({ choice }) => placesOf(sight, choice));
    for (const first of places[0]?.keys() ?? []) {
      const rest = matchFrom(words, parts, places, 0, first);
      if (rest) matches.push({ first, last: rest.last, between: rest.between });
    }
  }
  return matches;
}

function matchFrom(
  words: readonly Word[],
  parts: readonly Part[],
  places: readonly Places[],
  index: number,
  at: number,
): { last: number; between: number[] } | null {
  const part = parts[index];
  if (!part) return { last: at - 1, between: [] };
  const widest = part.gap === "none" || index === 0 ? 0 : widestGap;
  for (let skipped = 0; skipped <= widest; skipped++) {
    if (part.gap === "unbroken" && index > 0 && words[at + skipped]?.afterBreak) return null;
    for (const end of places[index]?.get(at + skipped) ?? []) {
      const rest = matchFrom(words, parts, places, index + 1, end + 1);
      if (!rest) continue;
      const gapWords = Array.from({ length: skipped }, (_, offset) => at + offset);
      return { last: rest.last, between: [...gapWords, ...rest.between] };
    }
  }
  return null;
}

/** The orders in which the parts of a phrase may stand. Turned round, they may not reach over a comma. */
function parsePhrase(phrase: string): Part[][] {
  let orders = parsed.get(phrase);
  if (!orders) {
    const pieces = phrase.split("~").map(parsePiece);
    orders = permutations(pieces).map((order) =>
      order.flatMap((piece, index) =>
        piece.map((part, at) =>
          index > 0 && at === 0 ? { ...part, gap: order === pieces ? "wide" : "unbroken" } : part,
        ),
      ),
    );
    parsed.set(phrase, orders);
  }
  return orders;
}

/** The given order first, as itself. */
function permutations<T>(items: T[]): T[][] {
  if (items.length < 2 || items.length > mostTurned) return [items];
  const turned = items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
  return [items, ...turned.slice(1)];
}

function parsePiece(piece: string): Part[] {
  return normaliseText(piece)
    .split("...")
    .flatMap((stretch, index) =>
      (stretch.match(/[^\s.,;:!?'’"()]*[\p{L}\p{N}][^\s.,;:!?'’"()]*/gu) ?? []).map((source, at) => ({
        choice: choiceOf(source),
        gap: index > 0 && at === 0 ? ("wide" as const) : ("none" as const),
      })),
    );
}
