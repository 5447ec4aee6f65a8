import type { AcceptedWindow } from "./accepted-window.ts";
import type { DriftRate } from "./drift-rate.ts";
import { type Interval, middleOf } from "./interval.ts";
import { type Effect, judgeEffect } from "./judge-effect.ts";
import { type Cause, nameCause, type Zones } from "./name-cause.ts";

/** What is wrong with a clock, for a screen to put into words. `byMs` is never negative, `errorMs` is its ±. */
export type Judgement = {
  effect: Effect;
  cause: Cause | "drifting";
  direction: "right" | "behind" | "ahead";
  byMs: number;
  errorMs: number;
  /** For `drifting`: how much the clock loses in a day, below 0 where it gains. */
  lossMsPerDay: number | null;
};

/** A clock that loses or gains less in a day takes a month to matter. */
const slowestDriftMsPerDay = 1000;

/** What an offset means for the codes of one system, and where it comes from. */
export function judgeOffset({
  offset,
  window,
  zones = null,
  drift = null,
}: {
  offset: Interval;
  window: AcceptedWindow;
  zones?: Zones | null;
  drift?: DriftRate | null;
}): Judgement {
  const offsetMs = middleOf(offset);
  const cause = nameCause(offset, zones);
  const lossMsPerDay = cause === "unsynchronised" && drift ? certainDrift(drift, offsetMs) : null;
  const rightOrWrong = offsetMs > 0 ? "behind" : "ahead";
  return {
    effect: judgeEffect(offset, window),
    cause: lossMsPerDay === null ? cause : "drifting",
    direction: cause === "in-order" ? "right" : rightOrWrong,
    byMs: Math.abs(offsetMs),
    errorMs: (offset.highMs - offset.lowMs) / 2,
    lossMsPerDay,
  };
}

/** The drift that goes the way the clock is off; null where none is sure. */
function certainDrift({ lowMsPerDay, highMsPerDay }: DriftRate, offsetMs: number): number | null {
  const losesTime = offsetMs > 0 && lowMsPerDay >= slowestDriftMsPerDay;
  const gainsTime = offsetMs < 0 && highMsPerDay <= -slowestDriftMsPerDay;
  return losesTime || gainsTime ? (lowMsPerDay + highMsPerDay) / 2 : null;
}
