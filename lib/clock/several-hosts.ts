import type { Interval } from "./interval.ts";

export type HostEstimate = Interval & { host: string };

/** `ahead` shows a later time than `behind`, by at least `gapMs`. */
export type Disagreement = { ahead: string; behind: string; gapMs: number };

const tolerableMs = 1000;

/** The two hosts of one institution whose clocks are furthest apart, if that is surely over a second; null if none. */
export function findDisagreement(estimates: readonly HostEstimate[]): Disagreement | null {
  let widest: Disagreement | null = null;
  for (const ahead of estimates) {
    for (const behind of estimates) {
      const gapMs = ahead.lowMs - behind.highMs;
      if (gapMs > (widest?.gapMs ?? tolerableMs)) widest = { ahead: ahead.host, behind: behind.host, gapMs };
    }
  }
  return widest;
}
