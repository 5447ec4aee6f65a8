import { type Interval, middleOf } from "./interval.ts";

/** Why a clock is wrong. `set-wrong`: far off, and by no difference of zones. */
export type Cause = "in-order" | "unsynchronised" | "daylight-saving" | "wrong-zone" | "set-wrong";

/** How far local time is ahead of UTC: on the computer, where the institution is, and there in the other season. */
export type Zones = { computerMs: number; institutionMs: number; otherSeasonMs: number };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** A clock that is kept right is within this. */
const keptRightMs = 3000;

/** A clock that nobody sets needs months to get so far. */
const unsynchronisedUpToMs = 10 * minuteMs;

/** Zones are at most 26 hours apart (UTC-12 to UTC+14). */
const widestZonesMs = 26 * hourMs;

/** Somebody who sets a clock by hand gets it right within this. */
const setByHandMs = 3 * minuteMs;

/**
 * The cause that an offset shows. A clock that was set by hand to look right under a wrong zone is off by the
 * difference of the zones, a multiple of 15 minutes. Where the zones are not known (null), only an offset of nearly a
 * whole number of hours is taken for that.
 */
export function nameCause(offset: Interval, zones: Zones | null): Cause {
  if (offset.lowMs <= keptRightMs && offset.highMs >= -keptRightMs) return "in-order";
  const offsetMs = middleOf(offset);
  const awayMs = Math.abs(offsetMs);
  const slackMs = (offset.highMs - offset.lowMs) / 2;
  if (awayMs - slackMs <= unsynchronisedUpToMs) return "unsynchronised";
  const looksRight = zones && isNear(offsetMs, zones.computerMs - zones.institutionMs, setByHandMs + slackMs);
  const isOneHour = isNear(awayMs, hourMs, (zones ? setByHandMs : minuteMs) + slackMs);
  if (isOneHour && !(looksRight && zones.computerMs !== zones.otherSeasonMs)) return "daylight-saving";
  const isZone = looksRight ?? (isWholeHours(awayMs, minuteMs + slackMs) && !isNear(awayMs, 24 * hourMs, setByHandMs));
  return isZone && awayMs <= widestZonesMs ? "wrong-zone" : "set-wrong";
}

function isWholeHours(awayMs: number, toleranceMs: number): boolean {
  return isNear(awayMs, Math.round(awayMs / hourMs) * hourMs, toleranceMs);
}

function isNear(valueMs: number, targetMs: number, toleranceMs: number): boolean {
  return Math.abs(valueMs - targetMs) <= toleranceMs;
}
