import { expect, test } from "vitest";
import { type Cause, nameCause, type Zones } from "./name-cause.ts";

const hourMs = 3_600_000;
const around = (offsetMs: number) => ({ lowMs: offsetMs - 300, highMs: offsetMs + 300 });
/** An institution in metropolitan France, in winter or in summer, and a computer so many hours ahead of UTC. */
const winter = (hours: number): Zones => ({
  computerMs: hours * hourMs,
  institutionMs: hourMs,
  otherSeasonMs: 2 * hourMs,
});
const summer = (hours: number): Zones => ({
  computerMs: hours * hourMs,
  institutionMs: 2 * hourMs,
  otherSeasonMs: hourMs,
});

test.each<[string, number, Zones | null, Cause]>([
  ["two seconds", 2000, winter(1), "in-order"],
  ["three minutes", 192_000, winter(1), "unsynchronised"],
  ["ten minutes", -600_000, winter(1), "unsynchronised"],
  ["ten minutes, measured as a little more", -600_200, winter(1), "unsynchronised"],
  ["set by hand to look right under New York's zone", -6 * hourMs + 80_000, winter(-5), "wrong-zone"],
  ["set by hand to look right under India's zone", 4.5 * hourMs - 70_000, winter(5.5), "wrong-zone"],
  ["set by hand to look right under Nepal's zone", 4.75 * hourMs, winter(5.75), "wrong-zone"],
  ["set by hand to look right under London's zone, in winter", -hourMs, winter(0), "wrong-zone"],
  ["still on winter time in summer, set to look right", -hourMs, summer(1), "daylight-saving"],
  ["an hour late under the right zone", hourMs, summer(2), "daylight-saving"],
  ["two hours off under the right zone", 2 * hourMs, summer(2), "set-wrong"],
  ["an hour and 20 minutes", 4_800_000, winter(1), "set-wrong"],
  ["a day", 24 * hourMs, winter(1), "set-wrong"],
  ["11 years", 11 * 365 * 24 * hourMs, winter(1), "set-wrong"],
  ["an hour, zones unknown", -hourMs, null, "daylight-saving"],
  ["six hours, zones unknown", -6 * hourMs, null, "wrong-zone"],
  ["six hours and five minutes, zones unknown", -6 * hourMs - 300_000, null, "set-wrong"],
  ["a day, zones unknown", 24 * hourMs, null, "set-wrong"],
  ["three days, zones unknown", 72 * hourMs, null, "set-wrong"],
])("%s", (_what, offsetMs, zones, cause) => {
  expect(nameCause(around(offsetMs), zones)).toBe(cause);
});
