import { expect, test } from "vitest";
import { acceptedTimes, acceptedWindow } from "./accepted-window.ts";

const serverMs = 1_800_000_010_000;

test("a window of one step takes the codes of the step before, this one and the next", () => {
  const window = acceptedWindow({ unit: "steps", past: 1, future: 1 }, 30);
  expect(window).toEqual({ stepMs: 30_000, pastMs: 30_000, futureMs: 30_000 });
  expect(acceptedTimes(window, serverMs)).toEqual({ fromMs: serverMs - 40_000, toMs: serverMs + 50_000 });
});

test("a window of seconds takes whole steps too", () => {
  const window = acceptedWindow({ unit: "seconds", past: 45, future: 0 }, 60);
  expect(window).toEqual({ stepMs: 60_000, pastMs: 45_000, futureMs: 0 });
  expect(acceptedTimes(window, serverMs)).toEqual({ fromMs: serverMs - 70_000, toMs: serverMs + 50_000 });
});
