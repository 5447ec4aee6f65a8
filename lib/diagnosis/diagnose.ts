import type { Evidence } from "./evidence";
import { type Finding, findingKinds } from "./finding";
import { browserFailure } from "./rules/browser-failure";
import { wrongClock } from "./rules/clock";
import { conflictingCookies } from "./rules/conflicting-cookies";
import { cookiesBlocked } from "./rules/cookies-blocked";
import { deadBookmark } from "./rules/dead-bookmark";
import { extensionInterferes } from "./rules/extension-interferes";
import { headersTooLarge } from "./rules/headers-too-large";
import { institutionChoice } from "./rules/institution-choice";
import { keyboard } from "./rules/keyboard";
import { loggedInAsOther } from "./rules/logged-in-as-other";
import { nearlyLocked } from "./rules/nearly-locked";
import { networkReach } from "./rules/network-reach";
import { pageNotices } from "./rules/page-notices";
import { pageStep } from "./rules/page-step";
import { pendingRequest } from "./rules/pending-request";
import { serverDown } from "./rules/server-down";
import { staleRequest } from "./rules/stale-request";
import { staleSession } from "./rules/stale-session";
import { throttled } from "./rules/throttled";
import { ticketRefused } from "./rules/ticket-refused";
import { toldRedirectLoop } from "./rules/told-redirect-loop";
import { unknownError } from "./rules/unknown-error";

export type Diagnosis = {
  /** The first finding in help-desk order. */
  verdict: Finding;
  /** What else the evidence shows, in the same order. */
  others: readonly Finding[];
};

const rules: readonly ((evidence: Evidence) => Finding | null)[] = [
  networkReach,
  browserFailure,
  serverDown,
  wrongClock,
  cookiesBlocked,
  extensionInterferes,
  toldRedirectLoop,
  headersTooLarge,
  ticketRefused,
  deadBookmark,
  loggedInAsOther,
  conflictingCookies,
  staleSession,
  staleRequest,
  throttled,
  nearlyLocked,
  keyboard,
  pendingRequest,
  institutionChoice,
  unknownError,
];

/**
 * Runs every rule over the evidence. There is always a verdict, if only that no login was seen. Of two findings of one
 * kind the surer stays.
 */
export function diagnose(evidence: Evidence): Diagnosis {
  const last = pageStep(evidence);
  const found = [...rules.map((rule) => rule(evidence)), ...pageNotices(evidence), last].filter(
    (finding) => finding !== null,
  );
  const [verdict = last, ...others] = found
    .sort(
      (a, b) =>
        findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) ||
        Number(a.certainty === "likely") - Number(b.certainty === "likely"),
    )
    .filter(({ kind }, index, sorted) => sorted[index - 1]?.kind !== kind);
  return { verdict, others };
}
