import { expect, test } from "vitest";
import { driftRate, type KeptEstimate } from "./drift-rate.ts";

const dayMs = 86_400_000;
const kept = (days: number, offsetMs: number): KeptEstimate => ({
  atMs: days * dayMs,
  lowMs: offsetMs - 200,
  highMs: offsetMs + 200,
});

test("a clock that loses two seconds a day shows it over days", () => {
  expect(driftRate([kept(0, 10_000), kept(2, 14_000), kept(4, 18_000)])).toEqual({
    lowMsPerDay: 1900,
    highMsPerDay: 2100,
  });
});

test("their order does not matter", () => {
  expect(driftRate([kept(4, 18_000), kept(0, 10_000)])).toEqual(driftRate([kept(0, 10_000), kept(4, 18_000)]));
});

test("what was before the clock was set is left out", () => {
  expect(driftRate([kept(0, 90_000), kept(1, 92_000), kept(5, 1000), kept(7, 5000), kept(9, 9000)])).toEqual({
    lowMsPerDay: 1900,
    highMsPerDay: 2100,
  });
});

test("less than a day shows nothing", () => {
  expect(driftRate([])).toBeNull();
  expect(driftRate([kept(0, 10_000), kept(0.9, 12_000)])).toBeNull();
  expect(driftRate([kept(0, 90_000), kept(8.9, 1000), kept(9, 90_000)])).toBeNull();
});
