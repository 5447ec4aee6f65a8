import type { InstitutionHelp } from "@/lib/knowledge/institution";

const sure = (told: InstitutionHelp["reset"]): string | null => (told && !told.toCheck ? told.value : null);

/** Where a password is changed: by who knows it, or else by who forgot it; null where no sure fact says it. */
export function renewalPageOf({ account, reset }: InstitutionHelp): string | null {
  return sure(account) ?? sure(reset);
}
