import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginWatch, continueWatch, delayBeforeMs, type Watch, watchForMs } from "./watch";

/** Park and Miller's generator: the same students every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** When a student who waits for a server that stays down asks it. */
function looksOf(random: () => number): number[] {
  const looks: number[] = [];
  let watch: Watch | null = beginWatch("ecole", "cas.ecole.test", 0, random());
  while (watch !== null) {
    looks.push(watch.nextAt);
    watch = continueWatch(watch, watch.nextAt, random());
  }
  return looks;
}

/** The most that any stretch of that length holds. */
function mostWithin(times: readonly number[], lengthMs: number): number {
  let from = 0;
  return times.reduce((most, time, to) => {
    while (time - (times[from] ?? time) >= lengthMs) from += 1;
    return Math.max(most, to - from + 1);
  }, 0);
}

describe("watching for a server that is back", () => {
  test("200 students who all begin in the same second stay under one request a second together", () => {
    for (const seed of [1, 7, 42, 1_234, 99_991]) {
      const random = seeded(seed);
      const looks = Array.from({ length: 200 }, () => looksOf(random))
        .flat()
        .sort((a, b) => a - b);
      expect(mostWithin(looks, 60_000)).toBeLessThan(60);
      expect(looks.length / (watchForMs / 1_000)).toBeLessThan(0.25);
    }
  });

  test("it looks every few minutes, less and less often, and never sooner than in three", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.double({ min: 0, max: 0.999, noNaN: true }), (tries, random) => {
        const delay = delayBeforeMs(tries, random);
        expect(delay).toBeGreaterThanOrEqual(3 * 60_000);
        expect(delay).toBeLessThanOrEqual(30 * 60_000);
        expect(delayBeforeMs(tries + 1, random)).toBeGreaterThanOrEqual(delay);
      }),
    );
  });

  test("it ends by itself within 12 hours", () => {
    const looks = looksOf(seeded(3));
    expect(looks.at(-1)).toBeLessThanOrEqual(watchForMs);
    expect(looks.at(-1)).toBeGreaterThan(watchForMs - 31 * 60_000);
  });

  test("a computer that slept through the end does not begin anew", () => {
    const watch = beginWatch("ecole", "cas.ecole.test", 0, 0.5);
    expect(continueWatch(watch, watchForMs + 1, 0)).toBeNull();
  });
});
