import type { ReachState } from "./reach";

/** What a tab shows of its login, as far as it tells whether asking the servers would say more. */
export type Impression = {
  isOnline: boolean;
  /** The browser gave up for a reason of the network. */
  hasNetworkFailure: boolean;
  /** The last page was an error of the server's, or said that it does not work. */
  isServerUnwell: boolean;
  /** How long the tab has been waiting for an answer; null where it waits for none. */
  waitedMs: number | null;
  /** The login was sent on to a page of no institution's, before it ever answered. */
  wasLedAway: boolean;
  /** A page stands at the login's address that is not known for its product's. */
  isPageUnknown: boolean;
  known: ReachState | null;
};

/** Nobody opens the popup over a page that comes at once. */
const patientMs = 1_000;

/** Whether probes are worth their requests. A page that came in time has shown already that all is well in between. */
export function wantsProbes(seen: Impression): boolean {
  if (seen.hasNetworkFailure || seen.isServerUnwell || seen.wasLedAway || seen.isPageUnknown) return true;
  if (seen.waitedMs !== null && seen.waitedMs >= patientMs) return true;
  return seen.known === null ? !seen.isOnline : seen.known !== "reachable";
}
