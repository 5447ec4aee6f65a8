import { expect, test } from "vitest";
import type { Token } from "./account";
import { timeLeftMs } from "./time-left";

const common = { issuer: "", label: "", secret: "JBSWY3DPEHPK3PXP", algorithm: "SHA1", digits: 6 } as const;

test.each([
  [30, 0, 30_000],
  [30, 29_999, 1],
  [30, 30_000, 30_000],
  [60, 1_234_567_890_123, 29_877],
])("of steps of %i s, at %i ms, %i ms are left", (periodSeconds, timeMs, leftMs) => {
  expect(timeLeftMs({ ...common, kind: "totp", periodSeconds }, timeMs)).toBe(leftMs);
});

test("a counter's code does not run out", () => {
  const counted: Token = { ...common, kind: "hotp", counter: 0 };
  expect(timeLeftMs(counted, 29_999)).toBeNull();
});
