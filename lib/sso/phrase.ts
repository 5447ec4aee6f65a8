import { normaliseText } from "./normalise-text";
import type { Word } from "./sentence";

/** Where a phrase stands in a sentence: its first and last word, and the words that fill its gaps. */
export type Match = { first: number; last: number; between: number[] };

type Part = { words: string[]; afterGap: boolean };

const widestGap = 6;
const parsed = new Map<string, Part[]>();

/** Every place, one for each first word, where the phrase stands in the words. Never throws. */
export function findPhrase(words: readonly Word[], phrase: string): Match[] {
  const parts = parsePhrase(phrase);
  if (parts.length === 0) return [];
  const matches: Match[] = [];
  for (let first = 0; first < words.length; first++) {
    const rest = matchFrom(words, first, parts, 0);
    if (rest) matches.push({ first, last: rest.last, between: rest.between });
  }
  return matches;
}

function matchFrom(
  words: readonly Word[],
  at: number,
  parts: readonly Part[],
  index: number,
): { last: number; between: number[] } | null {
  const part = parts[index];
  if (!part) return { last: at - 1, between: [] };
  const gap = part.afterGap && index > 0 ? widestGap : 0;
  for (let skipped = 0; skipped <= gap && at + skipped < words.length; skipped++) {
    const word = words[at + skipped];
    if (!word || !part.words.some((wanted) => isWord(word.text, wanted))) continue;
    const rest = matchFrom(words, at + skipped + 1, parts, index + 1);
    if (rest) {
      const gapWords = Array.from({ length: skipped }, (_, offset) => at + offset);
      return { last: rest.last, between: [...gapWords, ...rest.between] };
    }
  }
  return null;
}

function isWord(text: string, wanted: string): boolean {
  return wanted.endsWith("*") ? text.startsWith(wanted.slice(0, -1)) : text === wanted;
}

/** Phrases come from the knowledge, a few hundred in all, so that what is kept stays small. */
function parsePhrase(phrase: string): Part[] {
  let parts = parsed.get(phrase);
  if (!parts) {
    parts = phrase.split("…").flatMap((stretch, index) =>
      [...normaliseText(stretch).matchAll(/[\p{L}\p{N}*|]*[\p{L}\p{N}][\p{L}\p{N}*|]*/gu)].map(([word], at) => ({
        words: word.split("|").filter((choice) => choice.length > 0),
        afterGap: index > 0 && at === 0,
      })),
    );
    parsed.set(phrase, parts);
  }
  return parts;
}
