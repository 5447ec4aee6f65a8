import fc from "fast-check";
import { expect, test } from "vitest";
import type { Interval } from "./interval.ts";
import { mostAgreed } from "./most-agreed.ts";

const intervals = (...pairs: [number, number][]): Interval[] => pairs.map(([lowMs, highMs]) => ({ lowMs, highMs }));

test.each<[string, Interval[], ReturnType<typeof mostAgreed>]>([
  ["none meet nowhere", [], null],
  ["one is where it is", intervals([3, 9]), { lowMs: 3, highMs: 9, agreeing: 1 }],
  ["all meet in what they share", intervals([0, 10], [4, 20], [-5, 6]), { lowMs: 4, highMs: 6, agreeing: 3 }],
  ["a liar is outvoted", intervals([0, 10], [4, 20], [500, 510]), { lowMs: 4, highMs: 10, agreeing: 2 }],
  ["those that touch meet", intervals([0, 10], [10, 20]), { lowMs: 10, highMs: 10, agreeing: 2 }],
  ["a tie is told as all it spans", intervals([0, 100], [0, 10], [50, 60]), { lowMs: 0, highMs: 60, agreeing: 2 }],
])("%s", (_what, given, expected) => {
  expect(mostAgreed(given)).toEqual(expected);
});

test("what is true of more than half of them is inside, if no liar meets them", () => {
  const honest = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 12 });
  const lies = fc.array(fc.integer({ min: 2001, max: 1e8 }), { maxLength: 12 });
  fc.assert(
    fc.property(honest, lies, (around, lying) => {
      fc.pre(lying.length < around.length);
      const best = mostAgreed([
        ...around.map(([before, after]) => ({ lowMs: -before, highMs: after })),
        ...lying.map((lowMs) => ({ lowMs, highMs: lowMs + 100 })),
      ]);
      expect(best?.lowMs).toBeLessThanOrEqual(0);
      expect(best?.highMs).toBeGreaterThanOrEqual(0);
    }),
  );
});
