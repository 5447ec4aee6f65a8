import type { Evidence } from "./evidence";
import { type Finding, findingKinds } from "./finding";
import { browserFailure } from "./rules/browser-failure";
import { deadBookmark } from "./rules/dead-bookmark";
import { oversizedCookies } from "./rules/oversized-cookies";
import { pageNotices } from "./rules/page-notice";
import { pageStep } from "./rules/page-step";
import { pendingRequest } from "./rules/pending-request";
import { serverAnswer } from "./rules/server-answer";
import { staleSession } from "./rules/stale-session";

export type Diagnosis = {
  /** The first finding in help-desk order. */
  verdict: Finding;
  /** What else the evidence shows, in the same order. */
  others: Finding[];
};

/** Runs every rule over the evidence. There is always a verdict, if only that no login was seen. */
export function diagnose(evidence: Evidence): Diagnosis {
  const last = pageStep(evidence);
  const [verdict = last, ...others] = [
    browserFailure(evidence),
    serverAnswer(evidence),
    oversizedCookies(evidence),
    deadBookmark(evidence),
    staleSession(evidence),
    pendingRequest(evidence),
    ...pageNotices(evidence),
    last,
  ]
    .filter((finding) => finding !== null)
    .sort((a, b) => findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind));
  return { verdict, others };
}
