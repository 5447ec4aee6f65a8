import type { FindingKind } from "@/lib/diagnosis/finding";
import type { NoticeKind } from "@/lib/sso/reading";

/** What was seen before anything is asked. */
export type Seen = {
  verdict: FindingKind;
  notices: readonly NoticeKind[];
  /** The page leads to a reset, or the student is on it. */
  hasReset: boolean;
  hasActivation: boolean;
};

/** What is asked, in the words of a help desk, with what can be answered. */
export const questions = {
  /** Did this account ever open? */
  everOpened: ["yes", "no"],
  /** Where re-registration stands. */
  registered: ["validated", "pending"],
  /** What the page for forgotten passwords does. */
  reset: ["works", "refused", "silent", "no-mailbox"],
} as const;

export type Question = keyof typeof questions;

export type Answers = { [Q in Question]?: (typeof questions)[Q][number] };

/** What is the matter. Those that are no finding are causes of the request to support. */
export type AccessCause =
  | "forgotten"
  | "account-locked"
  | "account-expired"
  | "registration-pending"
  | "never-activated"
  | "identity";

/** The one action that an end has. */
export type AccessAction = "reset-page" | "activation-page" | "registrar" | "support" | "desk";

export type AccessStep =
  | { kind: "question"; question: Question }
  | { kind: "end"; cause: AccessCause; action: AccessAction };

const end = (cause: AccessCause, action: AccessAction): AccessStep => ({ kind: "end", cause, action });

/** What the reset page said by itself while it was watched. A mail that was sent can still fail to come: that is asked. */
function resetSeen(notices: readonly NoticeKind[]): Answers["reset"] {
  if (notices.includes("password-changed")) return "works";
  return notices.includes("reset-refused") ? "refused" : undefined;
}

/**
 * The help desk's decision between an account that is forgotten, locked, expired, pending or not yet activated: the next
 * question, or the end. What was seen is not asked. An account that the page calls locked is locked, whatever else.
 */
export function decideAccess(seen: Seen, answers: Answers): AccessStep {
  const { verdict, notices } = seen;
  const isClosed = verdict === "account-disabled" || verdict === "account-expired";
  if (isClosed || notices.includes("account-expired")) {
    if (!answers.registered) return { kind: "question", question: "registered" };
    if (answers.registered === "pending") return end("registration-pending", "registrar");
    return end("account-expired", "support");
  }
  if (verdict === "account-locked" || notices.includes("account-locked")) return end("account-locked", "support");
  if (!answers.everOpened) return { kind: "question", question: "everOpened" };
  if (answers.everOpened === "no") return neverOpened(seen, answers);
  // Nobody can be asked to try a page that nobody knows: only support tells the two apart then.
  const reset = resetSeen(notices) ?? (seen.hasReset ? answers.reset : "silent");
  if (!reset) return { kind: "question", question: "reset" };
  if (reset === "works") return end("forgotten", seen.hasReset ? "reset-page" : "support");
  if (reset === "no-mailbox") return end("identity", "desk");
  if (!answers.registered) return { kind: "question", question: "registered" };
  if (answers.registered === "pending") return end("registration-pending", "registrar");
  return end(seen.hasReset ? "account-locked" : "forgotten", "support");
}

/** There is no account to activate before the registrar's office has validated the registration. */
function neverOpened({ hasActivation }: Seen, answers: Answers): AccessStep {
  if (!answers.registered) return { kind: "question", question: "registered" };
  if (answers.registered === "pending") return end("registration-pending", "registrar");
  return end("never-activated", hasActivation ? "activation-page" : "support");
}
