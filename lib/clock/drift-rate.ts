import type { Interval } from "./interval.ts";

/** An estimate that was kept, and the wall clock then. */
export type KeptEstimate = Interval & { atMs: number };

/** How much the offset changes in a day. */
export type DriftRate = { lowMsPerDay: number; highMsPerDay: number };

const dayMs = 86_400_000;

/**
 * The rates at which a clock that nobody sets could have gone through all the latest estimates. The first estimate,
 * from the newest back, that no such rate reaches is from before the clock was set. Null for less than a day.
 */
export function driftRate(estimates: readonly KeptEstimate[]): DriftRate | null {
  const newestFirst = [...estimates].sort((one, other) => other.atMs - one.atMs);
  const taken: KeptEstimate[] = [];
  let rate: DriftRate = { lowMsPerDay: -Infinity, highMsPerDay: Infinity };
  for (const older of newestFirst) {
    const narrowed = taken.reduce((sofar, newer) => narrow(sofar, older, newer), rate);
    if (narrowed.lowMsPerDay > narrowed.highMsPerDay) break;
    rate = narrowed;
    taken.push(older);
  }
  const spanMs = (taken.at(0)?.atMs ?? 0) - (taken.at(-1)?.atMs ?? 0);
  return spanMs >= dayMs ? rate : null;
}

function narrow(rate: DriftRate, older: KeptEstimate, newer: KeptEstimate): DriftRate {
  const days = (newer.atMs - older.atMs) / dayMs;
  if (days === 0) return rate;
  return {
    lowMsPerDay: Math.max(rate.lowMsPerDay, (newer.lowMs - older.highMs) / days),
    highMsPerDay: Math.min(rate.highMsPerDay, (newer.highMs - older.lowMs) / days),
  };
}
