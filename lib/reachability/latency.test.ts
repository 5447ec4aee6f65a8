import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeLatency } from "./judge-latency";
import { dayOf, type LatencyDay, noteLatency } from "./latency-history";
import { plotLatency } from "./latency-plot";
import { median } from "./median";
import { usualLatency } from "./usual-latency";

const day = 86_400_000;
const now = 20_000 * day + day / 2;

/** Answers of about 200 ms, three a day, for the days before now. */
function past(days: number, ms = 200): LatencyDay[] {
  let history: LatencyDay[] = [];
  for (let ago = days; ago > 0; ago -= 1) {
    for (const more of [0, 15, 40]) history = noteLatency(history, "visits", ms + more, now - ago * day);
  }
  return history;
}

describe("the memory of answers", () => {
  test("is 90 days and a few kB, however much is noted", () => {
    let history = past(200);
    for (let note = 0; note < 50; note += 1) history = noteLatency(history, "probes", 123.4, now);
    expect(history.length).toBeLessThanOrEqual(90);
    expect(JSON.stringify(history).length).toBeLessThan(6_000);
    expect(history.at(-1)?.probes).toEqual([123, 123, 123, 123, 123]);
  });

  test("is in order, without days that are ahead, whatever the clock did", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (days) => {
        let history: LatencyDay[] = [];
        for (const one of days) history = noteLatency(history, "visits", 100, one * day);
        const kept = history.map((one) => one.day);
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        if (days.length > 0) expect(kept.at(-1)).toBe(days.at(-1));
      }),
    );
  });
});

describe("what is usual", () => {
  test("takes four days at least, and today is none of them", () => {
    expect(usualLatency(past(3), "visits", now)).toBeNull();
    expect(usualLatency(past(4), "visits", now)).toMatchObject({ medianMs: 215, days: 4 });
    expect(usualLatency(noteLatency(past(4), "visits", 9_000, now), "visits", now)?.medianMs).toBe(215);
  });

  test("is not moved by a few terrible days", () => {
    let history = past(20);
    for (const ago of [2, 9, 14]) {
      for (let more = 0; more < 5; more += 1) history = noteLatency(past(20), "visits", 8_000, now - ago * day);
    }
    expect(usualLatency(history, "visits", now)?.medianMs).toBe(215);
  });

  test("a probe is not measured against visits", () => expect(usualLatency(past(9), "probes", now)).toBeNull());
});

test.each([
  ["as usual", 230, false, null],
  ["three times, but not felt", 690, false, null],
  ["felt, but not three times", 640, false, null],
  ["eight times", 1_720, true, 8],
])("an answer %s", (_what, tookMs, isSlow, timesSlower) => {
  expect(judgeLatency(tookMs, usualLatency(past(9), "visits", now))).toMatchObject({ isSlow, timesSlower });
});

test("days that differ much make a slow answer usual", () => {
  expect(judgeLatency(1_720, { medianMs: 200, spreadMs: 600, days: 20 }).isSlow).toBe(false);
});

test("a median lies between the least and the most, and does not mind the order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9_999), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN;
      expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
      expect(middle).toBeLessThanOrEqual(Math.max(...values));
      expect(median([...values].reverse())).toBe(middle);
    }),
  );
  expect(median([])).toBeNull();
});

describe("the plot", () => {
  test("has a point a day of six weeks, and today's against them", () => {
    const plot = plotLatency(noteLatency(past(80), "visits", 1_720, now), now);
    expect(plot).toMatchObject({ todayMs: 1_720, usualMs: 215, timesSlower: 8, days: 42 });
    expect(plot?.points).toHaveLength(42);
    expect(plot?.points[0]).toEqual({ daysAgo: 42, ms: 215 });
  });
  test("says nothing of a day without an answer, nor of an ordinary one", () => {
    expect(plotLatency(past(9), now)).toMatchObject({ todayMs: null, timesSlower: null });
    expect(plotLatency(noteLatency(past(9), "visits", 300, now), now)?.timesSlower).toBeNull();
  });
  test("is none without a past", () => expect(plotLatency(past(2), now)).toBeNull());
  test("counts a day from midnight of UTC", () => expect(dayOf(now)).toBe(20_000));
});
