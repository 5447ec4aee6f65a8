import { expect, test } from "vitest";
import { acceptedWindow } from "./accepted-window.ts";
import { judgeOffset } from "./judge-offset.ts";

const window = acceptedWindow({ unit: "steps", past: 1, future: 1 }, 30);

test("3 min 12 s behind: refused, by how much, and a clock that nobody sets", () => {
  expect(judgeOffset({ offset: { lowMs: 191_900, highMs: 192_100 }, window })).toEqual({
    effect: { kind: "refused" },
    cause: "unsynchronised",
    direction: "behind",
    byMs: 192_000,
    errorMs: 100,
    lossMsPerDay: null,
  });
});

test("a clock that kept losing time is drifting", () => {
  const offset = { lowMs: 39_800, highMs: 40_200 };
  const drift = { lowMsPerDay: 1900, highMsPerDay: 2100 };
  expect(judgeOffset({ offset, window, drift })).toMatchObject({ cause: "drifting", lossMsPerDay: 2000 });
  const gaining = { lowMsPerDay: -2100, highMsPerDay: -1900 };
  expect(judgeOffset({ offset: { lowMs: -9200, highMs: -9000 }, window, drift: gaining })).toMatchObject({
    cause: "drifting",
    direction: "ahead",
    lossMsPerDay: -2000,
  });
});

test.each([
  ["goes the other way", { lowMsPerDay: -2100, highMsPerDay: -1900 }],
  ["is too slow to matter", { lowMsPerDay: 100, highMsPerDay: 300 }],
  ["is not sure", { lowMsPerDay: -500, highMsPerDay: 5000 }],
])("a drift that %s explains nothing", (_what, drift) => {
  expect(judgeOffset({ offset: { lowMs: 39_800, highMs: 40_200 }, window, drift })).toMatchObject({
    cause: "unsynchronised",
    lossMsPerDay: null,
  });
});

test("a right clock is neither ahead nor behind", () => {
  expect(judgeOffset({ offset: { lowMs: -400, highMs: 600 }, window })).toMatchObject({
    effect: { kind: "fine" },
    cause: "in-order",
    direction: "right",
  });
});
