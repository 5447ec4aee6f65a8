import fc from "fast-check";
import { expect, test } from "vitest";
import { nextOffer } from "./replay";

const step = 1000;
const startMs = step * 30_000;

test.each<[string, number | null, number, number]>([
  ["no code was used", null, step, 0],
  ["an earlier one was used", step - 1, step, 0],
  ["this one was used", step, step + 1, 20_000],
  ["the next one was used", step + 1, step + 2, 50_000],
  ["the one after was used", step + 2, step + 3, 80_000],
  ["one was used under a clock that ran ahead", step + 3, step, 0],
  ["one was used under another clock altogether", step * 1000, step, 0],
])("ten seconds into a step, when %s", (_when, lastUsedStep, offered, waitMs) => {
  expect(nextOffer(30, startMs + 10_000, lastUsedStep)).toEqual({
    step: offered,
    timeMs: startMs + 10_000 + waitMs,
    waitMs,
  });
});

test("a host that is given each code as it is offered never sees one twice", () => {
  const waits = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 15, max: 300 }), fc.nat(2e12), waits, (periodSeconds, beginMs, pauses) => {
      let timeMs = beginMs;
      let last: number | null = null;
      for (const pauseMs of pauses) {
        const offer = nextOffer(periodSeconds, timeMs, last);
        expect(offer.step).toBeGreaterThan(last ?? -1);
        expect(Math.floor(offer.timeMs / (periodSeconds * 1000))).toBe(offer.step);
        expect(offer.waitMs).toBeLessThanOrEqual(periodSeconds * 1000);
        last = offer.step;
        timeMs = offer.timeMs + pauseMs;
      }
    }),
  );
});
