import type { RequestEnd } from "./reach";

/** A set of probes asks each host once, and those that failed by chance once more. */
export type ProbePlan = { hosts: string[] };

/** At most one set in this time for an institution, however often the popup is opened. */
const betweenSetsMs = 60_000;
/** Enough to tell one host's trouble from the network's. */
const mostOthers = 2;

export type Candidates = {
  /** The host in question. */
  host: string;
  /** The institution's others, the most telling first. */
  others: readonly string[];
  /** Those that the browser lets us ask. */
  granted: readonly string[];
  /** When the last set began; null where there was none. */
  lastSetAtMs: number | null;
  nowMs: number;
};

/** Which hosts to ask now, the one in question first. None within a minute of the last set. */
export function planProbes({ host, others, granted, lastSetAtMs, nowMs }: Candidates): ProbePlan {
  // A clock that was set back must not silence the probes until it has caught up.
  const sinceMs = lastSetAtMs === null ? null : nowMs - lastSetAtMs;
  if (sinceMs !== null && sinceMs >= 0 && sinceMs < betweenSetsMs) return { hosts: [] };
  if (!granted.includes(host)) return { hosts: [] };
  const witnesses = [...new Set(others)].filter((other) => other !== host && granted.includes(other));
  return { hosts: [host, ...witnesses.slice(0, mostOthers)] };
}

const chance: ReadonlySet<RequestEnd> = new Set(["refused", "reset", "timed-out", "unresolved", "failed"]);

/** Whether a second try could end otherwise. Certificates, answers and an unplugged cable do not change by asking. */
export function deservesSecondTry(end: RequestEnd): boolean {
  return chance.has(end);
}
