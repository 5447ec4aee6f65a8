import { expect, test } from "vitest";
import { detectJump, type Jump } from "./detect-jump.ts";

const before = { wallMs: 1_800_000_000_000, steadyMs: 60_000, run: "one" };
const hourMs = 3_600_000;

test.each<[string, number, number, string, Jump]>([
  ["both clocks went on", 10_000, 10_000, "one", "none"],
  ["they were read a moment apart", 10_030, 10_000, "one", "none"],
  ["they drifted for an hour", hourMs + 150, hourMs, "one", "none"],
  ["the clock was put forward", 12_000, 10_000, "one", "jumped"],
  ["the clock was put back", -5000, 10_000, "one", "jumped"],
  ["the clock was set by a fifth of a second", 10_200, 10_000, "one", "jumped"],
  ["the machine slept while the steady clock stood", hourMs, 200, "one", "jumped"],
  ["the program started anew", 10_000, -59_000, "two", "unknown"],
  ["the program started anew on a clock put back", -1, -59_000, "two", "jumped"],
])("%s", (_what, wallMs, steadyMs, run, jump) => {
  expect(detectJump(before, { wallMs: before.wallMs + wallMs, steadyMs: before.steadyMs + steadyMs, run })).toBe(jump);
});
