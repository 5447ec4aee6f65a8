import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Token } from "./account";
import { codeToOffer } from "./code-to-offer";
import { codeAt } from "./make-code";
import { timeLeftMs } from "./time-left";

const common = { issuer: "", label: "", secret: "JBSWY3DPEHPK3PXP", algorithm: "SHA1", digits: 6 } as const;
const timed: Token = { ...common, kind: "totp", periodSeconds: 30 };
const step = 1000;
const startMs = step * 30_000;
const codeOf = (offered: number) => codeAt(timed, offered * 30_000);

describe("a code of time", () => {
  test.each<[string, number, number | null, number, number]>([
    ["serves from its first moment", 0, null, step, 0],
    ["serves with 5 s left", 25_000, null, step, 0],
    ["gives way to the next with less", 25_001, null, step + 1, 4999],
    ["gives way in its last millisecond", 29_999, null, step + 1, 1],
    ["is not offered where it was used", 10_000, step, step + 1, 20_000],
    ["is not offered where it was used, near its end either", 28_000, step, step + 1, 2000],
    ["gives way to the one after the next where that was used", 28_000, step + 1, step + 2, 32_000],
    ["is offered where an earlier one was used", 10_000, step - 1, step, 0],
    ["gives way near its end where an earlier one was used", 28_000, step - 1, step + 1, 2000],
    ["gives way near its end whatever another clock noted", 28_000, step + 500, step + 1, 2000],
  ])("%s", (_what, intoStepMs, lastUsedStep, offered, waitMs) => {
    const offer = codeToOffer(timed, startMs + intoStepMs, lastUsedStep);
    expect(offer).toEqual({ code: codeOf(offered), waitMs, step: offered });
  });

  test("has 5 s or more once the wait is over, and was never used there", () => {
    const moments = fc.record({
      periodSeconds: fc.integer({ min: 15, max: 300 }),
      timeMs: fc.nat(2e12),
      used: fc.option(fc.integer({ min: -2, max: 2 })),
    });
    fc.assert(
      fc.property(moments, ({ periodSeconds, timeMs, used }) => {
        const token: Token = { ...timed, periodSeconds };
        const last = used === null ? null : Math.floor(timeMs / (periodSeconds * 1000)) + used;
        const { code, waitMs, step: offered } = codeToOffer(token, timeMs, last);
        expect(waitMs).toBeGreaterThanOrEqual(0);
        expect(timeLeftMs(token, timeMs + waitMs)).toBeGreaterThanOrEqual(5000);
        expect(code).toBe(codeAt(token, timeMs + waitMs));
        expect(offered).toBeGreaterThan(last ?? -1);
      }),
    );
  });
});

test("a code of a counter needs no wait", () => {
  const counted: Token = { ...common, kind: "hotp", counter: 7 };
  expect(codeToOffer(counted, startMs + 29_999, null)).toEqual({ code: codeAt(counted, 0), waitMs: 0, step: null });
});
