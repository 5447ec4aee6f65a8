import { expect, test } from "vitest";
import type { ClockReading } from "./clock-reading.ts";
import { codeTime, type LocalReason, type Measurement } from "./correct-time.ts";

const hourMs = 3_600_000;
const at: ClockReading = { wallMs: 1_800_000_000_000, steadyMs: 1000, run: "one" };
const after = (ms: number): ClockReading => ({ wallMs: at.wallMs + ms, steadyMs: at.steadyMs + ms, run: "one" });
const measurement: Measurement = { institutionId: "univ-exemple", lowMs: 191_900, highMs: 192_100, at };
const institutionId = measurement.institutionId;

test("codes are computed at the server's time, whatever the offset", () => {
  expect(codeTime({ measurement, institutionId, now: after(0) })).toEqual({
    source: "server",
    timeMs: at.wallMs + 192_000,
    offset: { lowMs: 191_900, highMs: 192_100 },
  });
  const hours = { ...measurement, lowMs: -30 * hourMs, highMs: -30 * hourMs };
  expect(codeTime({ measurement: hours, institutionId, now: after(0) })).toMatchObject({
    source: "server",
    timeMs: at.wallMs - 30 * hourMs,
  });
});

test("after 12 hours it is still the server's time, less exactly", () => {
  expect(codeTime({ measurement, institutionId, now: after(12 * hourMs) })).toMatchObject({
    source: "server",
    timeMs: at.wallMs + 12 * hourMs + 192_000,
    offset: { lowMs: 191_900 - 2160, highMs: 192_100 + 2160 },
  });
});

test.each<[LocalReason, Measurement | null, string | null, ClockReading]>([
  ["not-measured", null, institutionId, after(0)],
  ["other-institution", measurement, "univ-autre", after(0)],
  ["other-institution", measurement, null, after(0)],
  ["too-old", measurement, institutionId, after(12 * hourMs + 1)],
  ["clock-jumped", measurement, institutionId, { ...after(hourMs), wallMs: at.wallMs + hourMs + 192_000 }],
  ["clock-jumped", measurement, institutionId, { wallMs: at.wallMs - 1, steadyMs: 5, run: "two" }],
  ["unconfirmed", measurement, institutionId, { ...after(hourMs), steadyMs: 5, run: "two" }],
])("local time it is: %s", (reason, kept, id, now) => {
  expect(codeTime({ measurement: kept, institutionId: id, now })).toEqual({
    source: "local",
    timeMs: now.wallMs,
    reason,
  });
});
