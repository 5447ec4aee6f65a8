import { expect, test } from "vitest";
import { holdSign, isSignHeld } from "./held-sign";

test("stays for its time, on its page, in its tab", () => {
  holdSign(1, { movedAt: 100, until: 5_000 });
  expect(isSignHeld(2, 100, 1_000)).toBe(false);
  expect(isSignHeld(1, 100, 4_999)).toBe(true);
  expect(isSignHeld(1, 100, 5_000)).toBe(false);
});

test("is of no other page, not even once the tab is back at an earlier moment", () => {
  holdSign(1, { movedAt: 100, until: 5_000 });
  expect(isSignHeld(1, 200, 1_000)).toBe(false);
  expect(isSignHeld(1, 100, 1_000)).toBe(false);
});

test("gives way to the next one", () => {
  holdSign(1, { movedAt: 100, until: 5_000 });
  holdSign(1, { movedAt: 100, until: 1_500 });
  expect(isSignHeld(1, 100, 2_000)).toBe(false);
});
