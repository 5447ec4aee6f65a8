import type { NoticeKind, Reading } from "@/lib/sso/reading";

const othersTrouble: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  "bad-credentials",
  "account-locked",
  "account-disabled",
  "account-expired",
  "throttled",
  "password-expired",
  "must-change-password",
  "code-refused",
  "code-replayed",
  "service-refused",
  "not-allowed",
  "captcha",
]);

/** Whether the page itself names a trouble that no session can cause: then sessions are not what to hear of first. */
export function namesAnotherTrouble(reading: Reading | null): boolean {
  return reading?.notices.some(({ kind }) => othersTrouble.has(kind)) === true;
}
