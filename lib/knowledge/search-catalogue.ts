import type { InstitutionFile } from "./schema";

/** Folds case, accents, apostrophes and hyphens, so that `jaures` finds Jaurès. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function rank(institution: InstitutionFile, words: readonly string[]): number {
  const names = [institution.shortName, ...institution.aliases, institution.name, institution.town].map(fold);
  const hosts = [...institution.sso, ...institution.services].map((fact) => fold(fact.value));
  let total = 0;
  for (const word of words) {
    const best = Math.max(
      ...names.map((name, index) =>
        name === word ? 100 - index : name.split(" ").some((part) => part.startsWith(word)) ? 50 - index : 0,
      ),
      ...hosts.map((name) => (name.split(" ").includes(word) ? 20 : 0)),
    );
    if (best <= 0) return 0;
    total += best;
  }
  return total;
}

/**
 * The institutions whose names, town or hosts begin with every word typed, best first. All of them, in their own
 * order, when nothing is typed.
 */
export function searchCatalogue(catalogue: readonly InstitutionFile[], typed: string): InstitutionFile[] {
  const words = fold(typed).split(" ").filter(Boolean);
  if (words.length === 0) return [...catalogue];
  return catalogue
    .map((institution) => ({ institution, score: rank(institution, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ institution }) => institution);
}
