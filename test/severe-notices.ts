import type { NoticeKind } from "../lib/sso/reading.ts";

/** What a student acts upon at once: nothing on a page may be taken for one of these that is none. */
export const severeNotices: readonly NoticeKind[] = [
  "account-locked",
  "account-disabled",
  "account-expired",
  "password-expired",
  "must-change-password",
  "throttled",
];
