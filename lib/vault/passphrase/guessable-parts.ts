import commonest from "./words/common.txt?raw";

/** A part of a passphrase that is guessed as one, at what it costs a guesser who tries such things first. */
export type GuessablePart = { kind: "common" | "repeated" | "sequence" | "date"; length: number; bits: number };

/** The commonest passwords, and first names, of France and elsewhere. */
const common = new Set(commonest.trim().split(/\s+/));
const longestCommon = Math.max(...[...common].map((word) => word.length));

const rows = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop"];
const otherRows = ["asdfghjkl", "zxcvbnm", "qwertzuiop", "&é\"'(-è_çà)=", "!@#$%^&*()"];
const forwards = [...rows, ...otherRows];
const sequences = [...forwards, ...forwards.map((row) => [...row].reverse().join(""))];

const lookAlikes: Record<string, string> = {
  "@": "a",
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  $: "s",
  "7": "t",
};

/** The plain letter that a guesser reads in a character: no accent, no digit in a letter's place. */
const plain = (character: string) => (lookAlikes[character] ?? character).normalize("NFD").charAt(0);

function commonAt(text: string, at: number): GuessablePart[] {
  const ahead = text.slice(at, at + longestCommon);
  const disguised = [...ahead].map(plain).join("");
  const parts: GuessablePart[] = [];
  for (let length = 4; length <= ahead.length; length++) {
    if (common.has(ahead.slice(0, length))) parts.push({ kind: "common", length, bits: 9 });
    else if (common.has(disguised.slice(0, length))) parts.push({ kind: "common", length, bits: 11 });
  }
  return parts;
}

function sequenceAt(text: string, at: number): GuessablePart[] {
  let length = 2;
  const goesOn = () => sequences.some((row) => row.includes(text.slice(at, at + length + 1)));
  while (at + length < text.length && goesOn()) length++;
  return length > 2 ? [{ kind: "sequence", length, bits: 7 }] : [];
}

const year = /^(?:19|20)\d\d/;
const birthday = /^(?:[0-3]?\d([-/. ])[01]?\d\1|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]))(?:(?:19|20)\d\d|\d\d)/;

function dateAt(text: string, at: number): GuessablePart[] {
  const ahead = text.slice(at, at + 10);
  const costs = [
    { pattern: year, bits: 6 },
    { pattern: birthday, bits: 13 },
  ];
  return costs.flatMap(({ pattern, bits }) => {
    const [found] = pattern.exec(ahead) ?? [];
    return found ? { kind: "date" as const, length: found.length, bits } : [];
  });
}

function repeatedAt(text: string, at: number): GuessablePart[] {
  const parts: GuessablePart[] = [];
  for (let length = 1; length <= Math.min(at, text.length - at, 32); length++) {
    const isRepeated = text.startsWith(text.slice(at - length, at), at);
    if (isRepeated) parts.push({ kind: "repeated", length, bits: 2 });
  }
  return parts;
}

/** Everything that begins at this place of a text in small letters and is guessed as one. */
export function guessableParts(text: string, at: number): GuessablePart[] {
  return [...commonAt(text, at), ...sequenceAt(text, at), ...dateAt(text, at), ...repeatedAt(text, at)];
}
