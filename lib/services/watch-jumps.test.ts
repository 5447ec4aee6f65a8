import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { onClockJump } from "./watch-jumps";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a clock that runs on is left alone, one that is set is told once", () => {
  const jumped = vi.fn();
  onClockJump(jumped, new AbortController().signal);
  vi.advanceTimersByTime(600_000);
  expect(jumped).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() - 192_000);
  vi.advanceTimersByTime(5_000);
  expect(jumped).toHaveBeenCalledOnce();
});

test("nobody is told after leaving", () => {
  const jumped = vi.fn();
  const leaving = new AbortController();
  onClockJump(jumped, leaving.signal);
  leaving.abort();
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(5_000);
  expect(jumped).not.toHaveBeenCalled();
});
