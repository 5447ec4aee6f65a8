import { expect, test } from "vitest";
import type { ClockReading } from "./clock-reading.ts";
import { estimateOffset } from "./estimate-offset.ts";
import type { Sample } from "./sample.ts";

const start: ClockReading = { wallMs: 1_800_000_000_000, steadyMs: 0, run: "one" };
const after = (ms: number, change: Partial<ClockReading> = {}): ClockReading => ({
  wallMs: start.wallMs + ms,
  steadyMs: start.steadyMs + ms,
  run: "one",
  ...change,
});
const sample = (lowMs: number, highMs: number, sent = start): Sample => ({
  host: "auth.univ-exemple.test",
  roundTripMs: 100,
  sent,
  lowMs,
  highMs,
});

test("nothing is known of nothing", () => {
  expect(estimateOffset([], start)).toBeNull();
});

test("samples are narrowed to what they share, and its middle is told", () => {
  expect(estimateOffset([sample(0, 1100), sample(400, 1500), sample(-200, 900)], start)).toEqual({
    lowMs: 400,
    highMs: 900,
    offsetMs: 650,
    agreeing: 3,
    disagreeing: 0,
  });
});

test("an answer that somebody kept for an hour is outvoted", () => {
  const kept = sample(-3_600_000, -3_598_900);
  expect(estimateOffset([kept, sample(0, 1100), sample(400, 1500)], start)).toMatchObject({
    lowMs: 400,
    highMs: 1100,
    disagreeing: 1,
  });
});

test("without a majority nothing is said", () => {
  expect(estimateOffset([sample(0, 1100), sample(9000, 10_100)], start)).toBeNull();
});

test("older samples count for less: 50 millionths of their age", () => {
  expect(estimateOffset([sample(0, 1000)], after(1_000_000))).toMatchObject({ lowMs: -50, highMs: 1050 });
});

test("what was measured before a jump is forgotten", () => {
  const jumped = (ms: number) => after(ms, { wallMs: start.wallMs + ms + 7000 });
  const estimate = estimateOffset([sample(0, 1100), sample(0, 1100), sample(-7000, -5900, jumped(3000))], jumped(3000));
  expect(estimate).toMatchObject({ lowMs: -7000, highMs: -5900, agreeing: 1, disagreeing: 0 });
});

test("a server that writes one Date for a second is believed a second less exactly", () => {
  const estimate = estimateOffset([sample(0, 600), sample(700, 1300), sample(100, 650)], start);
  expect(estimate).toMatchObject({ lowMs: 700, highMs: 1600, agreeing: 3, disagreeing: 0 });
});

test("samples of a run before are taken as long as those of this run bear them out", () => {
  const now = after(60_000, { steadyMs: 5, run: "two" });
  const latest = sample(300, 1300, now);
  expect(estimateOffset([sample(0, 1000), sample(200, 900), latest], now)).toMatchObject({ lowMs: 300, agreeing: 3 });
  expect(estimateOffset([sample(9000, 9900), sample(9000, 9900), latest], now)).toMatchObject({
    lowMs: 300,
    highMs: 1300,
    disagreeing: 0,
  });
});
