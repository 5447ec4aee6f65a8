/** The students in the directory (templates/people.ldif). A password is `Passw0rd-` and the uid. */

export interface Account {
  uid: string;
  password: string;
  /** What the directory holds, or the SSO demands, that makes this account answer as it does. */
  real: string;
  /** The PE code in `[trmsg]` after the right password; absent where the page carries no code. */
  trmsg?: number;
  /** Base32; 6 digits, 30 s, SHA-1. */
  totpSecret?: string;
}

export const accounts = {
  ok: account("ok", "password changed today"),
  totp: { ...account("totp", "a TOTP device in `description`: asks for a code"), totpSecret: "JBSWY3DPEHPK3PXP" },
  expired: { ...account("expired", "password 100 days old, lives 90"), trmsg: 22 },
  grace: account("grace", "password 100 days old, 3 grace logins: an information page, then logged in"),
  warn: account("warn", "password 87 days old, warned from 83: an information page, then logged in"),
  reset: { ...account("reset", "pwdReset: must choose a new password"), trmsg: 25 },
  lockme: account("lockme", "locked for good by three wrong passwords (21 from then on), like all but `grace`"),
  disabled: { ...account("disabled", "locked by an administrator"), trmsg: 21 },
  denied: { ...account("denied", "right password, session refused by a rule of the SSO"), trmsg: 41 },
} as const satisfies Record<string, Account>;

function account(uid: string, real: string) {
  return { uid, password: `Passw0rd-${uid}`, real };
}
