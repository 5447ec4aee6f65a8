import type { AccountEntry } from "./account-entry";
import type { Bindable } from "./bindable";

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those whose name, issuer, label or institution holds every word that was typed, whatever its case and accents. */
export function matchAccounts(
  accounts: readonly AccountEntry[],
  institutions: readonly Bindable[],
  typed: string,
): readonly AccountEntry[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  return accounts.filter(({ name, issuer, label, institutionId }) => {
    const institution = institutions.find(({ id }) => id === institutionId)?.shortName ?? "";
    const text = fold([name, issuer, label, institution].join(" "));
    return words.every((word) => text.includes(word));
  });
}
