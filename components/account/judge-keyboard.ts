/** What a keyboard made of the word that a person was asked to type. `otherLayout`: its letters lie elsewhere. */
export type KeyboardVerdict = "typing" | "fine" | "capsLock" | "otherLayout" | "different";

export const askedWord = "azerty";

/** The keys that carry the word's letters on one layout, as the other ones read them. */
const elsewhere = ["qwerty", "qzerty", "awerty", "qwertz", "azertz"];

/** Judges what was typed for the asked word. What is typed here is no password, and is judged where it is typed. */
export function judgeKeyboard(typed: string, isCapsLock: boolean): KeyboardVerdict {
  if (isCapsLock) return "capsLock";
  if (typed === askedWord) return "fine";
  if (typed.toLowerCase() === askedWord) return "capsLock";
  const plain = typed.toLowerCase();
  if (elsewhere.includes(plain)) return "otherLayout";
  return [askedWord, ...elsewhere].some((word) => word.startsWith(plain)) ? "typing" : "different";
}
