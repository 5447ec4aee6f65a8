import { normaliseText } from "../../normalise-text";

/** Words as they are compared, with one space between: no accents, no punctuation, `userName` and `user-name` alike. */
export function toWords(text: string): string {
  const split = text.replace(/([a-z\d])([A-Z])/g, "$1 $2");
  // Most names and addresses are plain letters: folding is what costs.
  const plain = isPlain.test(split) ? split.toLowerCase() : normaliseText(split);
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const isPlain = /^[ -~\n\t]*$/;

/**
 * Tells whether one of the phrases stands in a text of `toWords`. `a|b` is either word, `…` allows five words between,
 * `*` any end of a word, or any beginning.
 */
export function anyOf(phrases: readonly string[]): (words: string) => boolean {
  let pattern: RegExp | undefined;
  return (words) => {
    // There are dozens, and a background that wakes seldom wakes for a page.
    pattern ??= new RegExp(`(?:^| )(?:${phrases.map(toPattern).join("|")})(?: |$)`);
    return pattern.test(words);
  };
}

function toPattern(phrase: string): string {
  return normaliseText(phrase.replace(/…/g, "&"))
    .replace(/[^\p{L}\p{N}|*&]+/gu, " ")
    .split(" ")
    .map((word) => (word === "&" ? gap : `(?:${word.replace(/\*/g, "[^ ]*")}) `))
    .join("")
    .replace(/ $/, "");
}

const gap = "(?:[^ ]+ ){0,5}?";
