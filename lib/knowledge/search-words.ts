/** Folds case, accents, ligatures and signs into words: `Jean-Jaurès` is `jean jaures`. */
export function foldWords(text: string): string[] {
  return text
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

const everywhere = new Set(
  foldWords(
    "a au aux d de des du en et l la le les s sur the of " +
      "universite univ ecole institut nationale national superieure superieur school business fr com eu org www",
  ),
);

/** Whether so many institutions have the word that it says little about which one is meant. */
export function isEverywhere(word: string): boolean {
  return everywhere.has(word);
}
