import { numberWords } from "@/lib/knowledge/common/number-words";

/** "In a week" is one, where the sentence is known to be about an end. */
const units: Readonly<Record<string, number>> = { ...numberWords, a: 1, an: 1 };

/** A number in digits or words, as one group of a pattern. */
export const amountPattern = `(\\d{1,4}|${Object.keys(units).join("|")})`;

const months = [
  ["janvier", "january"],
  ["fevrier", "february"],
  ["mars", "march"],
  ["avril", "april"],
  ["mai", "may"],
  ["juin", "june"],
  ["juillet", "july"],
  ["aout", "august"],
  ["septembre", "september"],
  ["octobre", "october"],
  ["novembre", "november"],
  ["decembre", "december"],
] as const;

/** Lower case without accents, one kind of apostrophe, hyphen and space: what the patterns of this room are written for. */
export function plainText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** A number in digits or in words of either language; null where the word is none. */
export function amountIn(word: string | undefined): number | null {
  if (word === undefined) return null;
  return /^\d+$/.test(word) ? Number(word) : (units[word] ?? null);
}

/** The month, 1 to 12, of a name of either language, whole or cut as calendars do; null where it is none. */
export function monthIn(name: string | undefined): number | null {
  if (name === undefined || name.length < 3) return null;
  const cut = name === "juil" ? "juillet" : name;
  const index = months.findIndex((names) => names.some((whole) => whole === cut || isCut(cut, whole)));
  return index < 0 ? null : index + 1;
}

/** Cut to its first letters, as `déc.` and `sept.` are; `mar` and `jui` would be two months in French. */
function isCut(name: string, whole: string): boolean {
  return name.length <= 4 && whole.startsWith(name) && whole.length > 4 && name !== "jui";
}
