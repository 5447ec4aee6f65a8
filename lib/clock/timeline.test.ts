import { expect, test } from "vitest";
import { acceptedWindow } from "./accepted-window.ts";
import { drawTimeline } from "./timeline.ts";

const window = acceptedWindow({ unit: "steps", past: 1, future: 1 }, 30);
/** 10 s into a step. */
const serverMs = 1_800_000_010_000;
const exactly = (offsetMs: number) => ({ lowMs: offsetMs - 250, highMs: offsetMs + 250 });

test("the server stands in the middle, a clock behind it on the left, one ahead on the right", () => {
  const { marks, accepted, spanMs } = drawTimeline({
    serverMs,
    computer: exactly(192_000),
    phone: exactly(-94_000),
    window,
  });
  expect(marks.map(({ clock }) => clock)).toEqual(["server", "computer", "phone"]);
  expect(marks[0]).toEqual({ clock: "server", position: 0.5, beyond: null, aheadMs: 0, spread: 0 });
  expect(marks[1]).toMatchObject({ aheadMs: -192_000, beyond: null });
  expect(marks[1]?.position).toBeCloseTo(0.08);
  expect(marks[2]?.position).toBeCloseTo(0.5 + 94_000 / spanMs);
  expect(marks[2]?.spread).toBeCloseTo(250 / spanMs);
  expect(accepted.from).toBeCloseTo(0.5 - 40_000 / spanMs);
  expect(accepted.to).toBeCloseTo(0.5 + 50_000 / spanMs);
});

test("steps begin where the window does, one step apart, inside the picture", () => {
  const { steps, accepted, spanMs } = drawTimeline({ serverMs, computer: null, phone: null, window });
  expect(steps.some((step) => Math.abs(step - accepted.from) < 1e-9)).toBe(true);
  expect((steps[1] ?? 0) - (steps[0] ?? 0)).toBeCloseTo(30_000 / spanMs);
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...steps)).toBeLessThanOrEqual(1);
});

test("a clock that is hours off stands beyond the edge, and the window can still be seen", () => {
  const { marks, accepted } = drawTimeline({ serverMs, computer: exactly(7_200_000), phone: null, window });
  expect(marks[1]).toMatchObject({ position: 0, beyond: "left", aheadMs: -7_200_000 });
  expect(accepted.to - accepted.from).toBeCloseTo(0.1);
});
