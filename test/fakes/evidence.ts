/** Evidence as tests write it down: what is not said is not known. */
import { type Attempt, type Failure, newAttempt } from "@/lib/diagnosis/attempt";
import type { MeasuredClock, Tries } from "@/lib/diagnosis/evidence";
import type { Observation, Reach, ReachState } from "@/lib/reachability/reach";
import type { Notice, NoticeKind, Reading, Step } from "@/lib/sso/reading";

export const entry = "https://ent.test/cours";

export function attempt(more: Partial<Attempt> = {}): Attempt {
  return { ...newAttempt(entry, 0, "1"), reachedSso: true, ...more };
}

export function reading(more: Partial<Reading> = {}): Reading {
  return { system: "cas", step: "password", notices: [], fields: {}, links: {}, offers: [], ...more };
}

/** A page that says these things. */
export function said(...kinds: NoticeKind[]): Reading {
  return saidAt("password", ...kinds);
}

export function saidAt(step: Step, ...kinds: NoticeKind[]): Reading {
  return reading({ step, notices: kinds.map((kind) => notice(kind)) });
}

export function notice(kind: NoticeKind, more: Partial<Notice> = {}): Notice {
  return { kind, text: "…", ...more };
}

export function failed(kind: Failure["kind"]): Attempt {
  return attempt({ failure: { kind, code: "net::ERR", host: "sso.test" } });
}

export function answered(status: number, more: Partial<NonNullable<Attempt["lastAnswer"]>> = {}): Attempt {
  return attempt({ lastAnswer: { host: "sso.test", status, atService: false, withTicket: false, ...more } });
}

export function reach(state: ReachState, more: Partial<Reach> = {}): Reach {
  return {
    state,
    certainty: "certain",
    host: "sso.test",
    observations: [observed()],
    portal: null,
    certificateFault: state === "certificate" ? "unknown-issuer" : null,
    timesSlower: state === "slow" ? 8 : null,
    ...more,
  };
}

export function observed(more: Partial<Observation> = {}): Observation {
  return { host: "sso.test", end: "timed-out", status: null, error: null, tookMs: 5_000, ...more };
}

export function clock(more: Partial<MeasuredClock> = {}): MeasuredClock {
  return { direction: "behind", byMs: 300_000, isZone: false, refusesCodes: true, isDisputed: false, ...more };
}

export function tries(more: Partial<Tries> = {}): Tries {
  return { used: 2, limit: 3, isGuess: false, savedPasswordSuspected: false, waitUntil: null, ...more };
}

export const twin = { name: "lemonldap", domain: "auth.test", path: "/", hostOnly: true };
