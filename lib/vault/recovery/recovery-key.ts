import type { Bytes } from "../bytes";

/** Crockford's base32: no letter that is taken for a digit, and no U. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const secretBytes = 20;
const secretLetters = (secretBytes * 8) / 5;
const groupLetters = 4;

/**
 * The greatest prime below 32⁴. One letter mistaken changes the number by less than 32 times a power of 32, two letters
 * exchanged by a difference of such: no multiple of it, so that four letters of remainder show every such error.
 */
const modulus = 1_048_573n;

const numberOf = (letters: string): bigint =>
  [...letters].reduce((total, letter) => total * 32n + BigInt(alphabet.indexOf(letter)), 0n);

function lettersOf(number: bigint, count: number): string {
  let letters = "";
  for (let rest = number; letters.length < count; rest /= 32n) letters = alphabet[Number(rest % 32n)] + letters;
  return letters;
}

/** Twenty random bytes as nine groups of four letters and digits, the last of which checks the others. */
export function writeRecoveryKey(secret: Bytes): string {
  const number = secret.reduce((total, byte) => total * 256n + BigInt(byte), 0n);
  const letters = lettersOf(number, secretLetters) + lettersOf(number % modulus, groupLetters);
  return letters.replace(/.{4}(?=.)/g, "$&-");
}

/**
 * The bytes of a recovery key as somebody types it: in capitals or not, with any spaces and dashes, O for 0, I or L for
 * 1. Null when a letter is missing, mistaken or in another's place.
 */
export function readRecoveryKey(text: string): Bytes | null {
  if (text.length > 256) return null;
  const typed = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "");
  const letters = typed.replaceAll("O", "0").replace(/[IL]/g, "1");
  if (letters.length !== secretLetters + groupLetters) return null;
  if ([...letters].some((letter) => !alphabet.includes(letter))) return null;
  const number = numberOf(letters.slice(0, secretLetters));
  if (numberOf(letters.slice(secretLetters)) !== number % modulus) return null;
  return Uint8Array.from({ length: secretBytes }, (_, at) =>
    Number((number >> BigInt(8 * (secretBytes - 1 - at))) & 255n),
  );
}
