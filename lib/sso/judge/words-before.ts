import type { Word } from "./sentence";

/** Which words stand before one, the nearest first, back to the last comma, colon or bracket; at most so many. */
export function wordsBefore(words: readonly Word[], at: number, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = [];
  for (let index = at; index > 0 && found.length < most && !words[index]?.afterBreak; index--) found.push(index - 1);
  return found;
}

/** The word at that place; empty beyond the sentence. */
export function textAt(words: readonly Word[], index: number): string {
  return words[index]?.text ?? "";
}
