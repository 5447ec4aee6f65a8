import type { Attempt } from "./attempt";
import type { Finding, FindingKind } from "./finding";
import { urgencyOf } from "./urgency";

/**
 * What a retry in a private window shows: `works` once the service was reached, `fails` once something stops the student
 * there too. Null while it goes on: a login page that waits is no answer, nor what is wrong before anything was sent,
 * unless it is the very trouble of the first window.
 */
export function concludeRetry(attempt: Attempt | null, verdict: Finding, first: FindingKind): "works" | "fails" | null {
  if (attempt?.arrivedAt) return "works";
  if (urgencyOf[verdict.kind] !== "stop") return null;
  return verdict.kind === first || (attempt !== null && attempt.submits > 0) ? "fails" : null;
}
