import type { Attempt } from "@/lib/diagnosis/attempt";
import type { Reading, Step } from "@/lib/sso/reading";

/** The forms of a tab whose answer was already counted, and the one that its page says it sent. */
export type Counted = {
  /** The attempt and how many of its forms were answered. */
  startedAt: number;
  submits: number;
  /** A form was sent from the page and nothing has answered it: a page that asks by script starts no navigation. */
  isOpen: boolean;
  /** The reading before this one said that the password was refused. */
  wasRefused: boolean;
};

/** What a page answered to a password. `throttled` and `locked` were not tried any more. */
export type PasswordAnswer = "refused" | "accepted" | "throttled" | "locked";

/** Steps that only come after the right password. */
const afterPassword: ReadonlySet<Step> = new Set(["code", "push", "choose-factor", "enrolment", "logged-in"]);

function answerOf(attempt: Attempt, reading: Reading | null): PasswordAnswer | null {
  if (reading === null) return attempt.arrivedAt !== null && attempt.reachedSso ? "accepted" : null;
  const says = (kind: string) => reading.notices.some((notice) => notice.kind === kind);
  if (says("throttled")) return "throttled";
  if (says("account-locked")) return "locked";
  if (says("bad-credentials")) return "refused";
  // What is said of an old password is said to whoever knew it.
  if (says("must-change-password") || says("password-expiring") || says("password-expired")) return "accepted";
  return afterPassword.has(reading.step) ? "accepted" : null;
}

/**
 * The page's own answer to a form that was sent since the last one, once; null where there is none yet. A form that was
 * sent is no answer, and neither is a page that says again what it said before.
 */
export function passwordAnswer(
  attempt: Attempt,
  reading: Reading | null,
  counted: Counted | null,
): PasswordAnswer | null {
  const isSame = counted?.startedAt === attempt.startedAt;
  const navigated = attempt.submits > (isSame ? (counted?.submits ?? 0) : 0);
  const byScript = counted?.isOpen === true && !counted.wasRefused;
  return navigated || byScript ? answerOf(attempt, reading) : null;
}

/** What is counted after a reading. */
export function countedAfter(
  attempt: Attempt,
  reading: Reading | null,
  counted: Counted | null,
  answer: PasswordAnswer | null,
): Counted {
  const isSame = counted?.startedAt === attempt.startedAt;
  return {
    startedAt: attempt.startedAt,
    submits: answer === null ? (isSame ? (counted?.submits ?? 0) : 0) : attempt.submits,
    isOpen: answer === null && counted?.isOpen === true,
    wasRefused: reading?.notices.some(({ kind }) => kind === "bad-credentials") ?? false,
  };
}
