/** Folds case, accents and ligatures, so that `lycee` finds Lycée and `coeur` Cœur. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

/** Whether every word typed is somewhere in the account's names, in any order. */
export function matchesSearch(account: { title: string; subtitle: string }, typed: string): boolean {
  const names = fold(`${account.title} ${account.subtitle}`);
  return fold(typed)
    .split(/\s+/)
    .every((word) => names.includes(word));
}
