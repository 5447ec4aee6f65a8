import { normalisePassphrase } from "../normalise-passphrase";
import { type GuessablePart, guessableParts } from "./guessable-parts";

/** What is wrong with a passphrase; `guessable` when it is no one thing. */
export type PassphraseWeakness = "too-short" | "too-long" | "common" | "repeated" | "sequence" | "date" | "guessable";

export type PassphraseWeight = {
  enough: boolean;
  /** How many times a guesser has to double the tries, seen from below: nobody can know what a student thinks of. */
  bits: number;
  reason: PassphraseWeakness | null;
};

const leastCharacters = 12;
/** Eleven letters that mean nothing. At half a second a try it is some hundred thousand years of one machine. */
const leastBits = 44;

/** Nothing beyond this makes a passphrase worse, nor is it needed to call it enough. */
const weighedCharacters = 128;

/** People choose letters as words have them, and put digits and signs where one expects them. */
function bitsOf(character: string): number {
  if (character === " ") return 1;
  if (/\d/.test(character)) return 3.3;
  return /\p{L}/u.test(character) ? 4 : 5;
}

type Guess = { bits: number; parts: GuessablePart[] };

/** The cheapest way to guess the whole, part by part. */
function cheapest(text: string): Guess {
  const untried: Guess = { bits: Number.POSITIVE_INFINITY, parts: [] };
  const best: Guess[] = [{ bits: 0, parts: [] }];
  for (let at = 0; at < text.length; at++) {
    const { bits, parts } = best[at] ?? untried;
    const isCheaper = (end: number, sum: number) => sum < (best[end] ?? untried).bits;
    const withOneMore = bits + bitsOf(text.charAt(at));
    if (isCheaper(at + 1, withOneMore)) best[at + 1] = { bits: withOneMore, parts };
    for (const part of guessableParts(text, at)) {
      const sum = bits + part.bits;
      if (isCheaper(at + part.length, sum)) best[at + part.length] = { bits: sum, parts: [...parts, part] };
    }
  }
  return best[text.length] ?? untried;
}

/** The kind that covers half of so many characters or more, if one does. */
function mostOf(parts: GuessablePart[], characters: number): GuessablePart["kind"] | null {
  for (const [kind, some] of Map.groupBy(parts, (part) => part.kind)) {
    if (some.reduce((sum, { length }) => sum + length, 0) * 2 >= characters) return kind;
  }
  return null;
}

/**
 * Whether a passphrase that a student chose is worth the derivation: 12 characters (four words have them), and no cheap
 * way to guess them: a common password or name, a row of keys, a date, the same again. No rule on what it is made of.
 */
export function weighPassphrase(passphrase: string): PassphraseWeight {
  const normal = normalisePassphrase(passphrase);
  if (normal === null) return { enough: false, bits: 0, reason: passphrase === "" ? "too-short" : "too-long" };
  const text = normal.toLowerCase().slice(0, weighedCharacters);
  const { bits, parts } = cheapest(text);
  const weight = { enough: false, bits: Math.round(bits) };
  if ([...normal].length < leastCharacters) return { ...weight, reason: "too-short" };
  if (bits < leastBits) return { ...weight, reason: mostOf(parts, text.length) ?? "guessable" };
  return { ...weight, enough: true, reason: null };
}
