import { editDistance } from "./edit-distance.ts";

/** How far each word of the catalogue fits a typed one, from 0 to 1. Words that do not fit are left out. */
export type Fits = ReadonlyMap<string, number>;

function fitSpelled(typed: string, word: string): number {
  if (word === typed) return 1;
  return word.startsWith(typed) ? 0.6 + (0.3 * typed.length) / word.length : 0;
}

/** Each letter that the word lacks is one change at least: most words are out before their distance is measured. */
function lacksMore(word: string, letters: string, bound: number): boolean {
  let lacking = 0;
  for (const letter of letters) if (!word.includes(letter) && ++lacking > bound) return true;
  return false;
}

function fitMistyped(typed: string, word: string): number {
  const bound = typed.length < 8 ? 1 : 2;
  if (lacksMore(word, typed, bound)) return 0;
  const whole = editDistance(typed, word, bound);
  if (whole <= bound) return 0.6 - 0.1 * whole;
  const begun = editDistance(typed, word, bound, true);
  if (begun <= bound) return 0.4 - 0.1 * begun;
  return word.includes(typed) ? 0.2 : 0;
}

const fitAll = (words: readonly string[], measure: (word: string) => number): Fits =>
  new Map(words.map((word) => [word, measure(word)] as const).filter(([, points]) => points > 0));

/**
 * Words that are, or begin with, what was typed. Where there is none, words that come close to it: what fits as it is
 * spelled was not mistyped.
 */
export function fitWords(typed: string, vocabulary: readonly string[]): Fits {
  const spelled = fitAll(vocabulary, (word) => fitSpelled(typed, word));
  if (spelled.size > 0 || typed.length < 4) return spelled;
  return fitAll(vocabulary, (word) => fitMistyped(typed, word));
}
