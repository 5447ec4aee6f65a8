import type { ResetRule, ResetVerdict } from "@/lib/account/judge-reset-address";
import type { Tries } from "@/lib/diagnosis/evidence";
import type { PasswordRules } from "@/lib/knowledge/password-rules";

/** What the popup tells of an account over its tab. Days are ISO 8601 days. */
export type AccountView = {
  institutionId: string;
  tries: Tries | null;
  /** The password's last day, told or computed, and how far it is. Null where it is not known, or far. */
  lastDay: { day: string; daysLeft: number } | null;
  /** Logins that an expired password still gives. */
  graceLogins: number | null;
  isReminded: boolean;
  /** Where a forgotten password is replaced. */
  reset: string | null;
  /** Where the password is changed. */
  renewal: string | null;
  /** What a new password must hold: the page's own lines, and what the catalogue knows. */
  rules: { page: string[]; known: PasswordRules | null } | null;
  /** What can be said of the address that is typed in the reset form, and the domains that are right there. */
  resetAddress: { verdict: ResetVerdict; mailDomains: string[] } | null;
};

/** One institution's reminders, as the settings list them. */
export type ReminderView = {
  institutionId: string;
  institution: string;
  lastDay: string | null;
  ofExpiry: boolean;
  ofLapse: boolean;
  /** The day of the next monthly one. */
  lapseOn: string | null;
  snoozedUntil: number | null;
  renewal: string | null;
};

/** What the reader of a reset page needs to judge an address where it is typed. */
export type ResetGuide = { rule: ResetRule; providers: readonly string[] };
