/** Folds case, accents and ligatures, so that `lycee` finds Lycée and `coeur` Cœur. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

/** Whether every word typed is somewhere in the names, in any order. */
export function matchesWords(names: readonly string[], typed: string): boolean {
  const text = fold(names.join(" "));
  return fold(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
