/** The people of the school, and what their account does at the door. */

import type { CodePage } from "./cas/pages/code-fields.ts";

export interface Account {
  uid: string;
  /** Locked once this many passwords in a row were refused. */
  lockedAfterRefusals?: number;
  isPasswordExpired?: boolean;
  passwordExpiresInDays?: number;
  /** Base32. The account is asked for a code after the password. */
  codeSecret?: string;
  /** How the page asks for it; in one plain field unless said. */
  codePage?: CodePage;
}

export const codeSecret = "JBSWY3DPEHPK3PXP";

export const accounts: readonly Account[] = [
  { uid: "etudiant" },
  { uid: "verrou", lockedAfterRefusals: 3 },
  { uid: "expire", isPasswordExpired: true },
  { uid: "bientot", passwordExpiresInDays: 4 },
  { uid: "code", codeSecret },
  { uid: "cases", codeSecret, codePage: "boxes" },
  { uid: "tardif", codeSecret, codePage: "late" },
  { uid: "pilote", codeSecret, codePage: "controlled" },
  { uid: "cadre", codeSecret, codePage: "framed" },
  { uid: "bac", codeSecret, codePage: "sandboxed-frame" },
  { uid: "isole", codeSecret, codePage: "sandboxed" },
];

export function passwordOf(account: Account): string {
  return `Passw0rd-${account.uid}`;
}

export type PasswordResult =
  | { outcome: "accepted"; account: Account }
  | { outcome: "refused" }
  | { outcome: "locked" }
  | { outcome: "expired" };

export type PasswordDesk = ReturnType<typeof createPasswordDesk>;

/** Judges passwords and counts refusals. An unknown name is refused like a wrong password. */
export function createPasswordDesk() {
  const refusals = new Map<string, number>();
  return {
    check(uid: string, password: string): PasswordResult {
      const account = accounts.find((candidate) => candidate.uid === uid);
      if (!account) return { outcome: "refused" };
      const refused = refusals.get(uid) ?? 0;
      if (refused >= (account.lockedAfterRefusals ?? Number.POSITIVE_INFINITY)) return { outcome: "locked" };
      if (password !== passwordOf(account)) {
        refusals.set(uid, refused + 1);
        return { outcome: "refused" };
      }
      refusals.delete(uid);
      return account.isPasswordExpired ? { outcome: "expired" } : { outcome: "accepted", account };
    },
    reset(): void {
      refusals.clear();
    },
  };
}
