import type { Reach, ReachState } from "@/lib/reachability/reach";
import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding, FindingKind, Remedy, Settling } from "../finding";

type Told = { kind: FindingKind; remedies: (reach: Reach) => Finding["remedies"]; settledBy: Settling };

const tryAgain: Remedy = { kind: "try-again" };
const copyDetails: Remedy = { kind: "copy-details" };
const later = (): Finding["remedies"] => [tryAgain];
const elsewhere = (): Finding["remedies"] => [tryAgain, copyDetails];

const told: Partial<Record<ReachState, Told>> = {
  offline: { kind: "offline", remedies: later, settledBy: "other-network" },
  "captive-portal": {
    kind: "captive-portal",
    remedies: ({ portal }) => (portal === null ? [tryAgain] : [{ kind: "open-portal", address: portal }, tryAgain]),
    settledBy: "other-network",
  },
  filtered: { kind: "network-filtered", remedies: elsewhere, settledBy: "other-network" },
  unresolved: { kind: "name-unresolved", remedies: elsewhere, settledBy: "other-network" },
  certificate: { kind: "certificate-refused", remedies: elsewhere, settledBy: "other-network" },
  maintenance: { kind: "maintenance", remedies: later, settledBy: "try-again" },
  "server-down": { kind: "server-down", remedies: later, settledBy: "try-again" },
  slow: { kind: "server-slow", remedies: later, settledBy: "try-again" },
};

function factsOf({ state, observations, certificateFault, host, timesSlower }: Reach): Fact[] {
  const seen = observations.map((observation): Fact => ({ kind: "probed", observation }));
  if (state === "certificate" && certificateFault)
    return [{ kind: "certificate", host, fault: certificateFault }, ...seen];
  return state === "slow" && timesSlower !== null ? [{ kind: "slower", host, times: timesSlower }, ...seen] : seen;
}

/** What probes found between this computer and the login. A page of that host that came up speaks against it. */
export function networkReach({ reach, attempt, reading }: Evidence): Finding | null {
  const found = reach && told[reach.state];
  // A certificate that the computer's clock refuses is the clock's matter.
  if (!found || (reach.state === "certificate" && reach.certificateFault === "clock")) return null;
  const isPageUp =
    attempt?.failure == null && attempt?.lastAnswer?.host === reach.host && attempt.lastAnswer.status < 500;
  const isUnsaid = !reading?.notices.some(({ kind }) => kind === "unavailable");
  return conclude({
    kind: found.kind,
    facts: factsOf(reach),
    against: isPageUp && isUnsaid && reach.state !== "slow" ? [{ kind: "page-answered", host: reach.host }] : [],
    remedies: found.remedies(reach),
    settledBy: found.settledBy,
    atMost: reach.certainty,
  });
}
