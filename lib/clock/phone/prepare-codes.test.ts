import { expect, test } from "vitest";
import { prepareCodes } from "./prepare-codes.ts";

const stepMs = 30_000;
const aroundMs = 1_800_000_000_000;

test("codes of a day to both sides are made once, in parts that a page can breathe between", async () => {
  let made = 0;
  let pauses = 0;
  let elapsedMs = 0;
  const codeAt = (timeMs: number) => {
    made += 1;
    elapsedMs += 1;
    return String(timeMs / stepMs).slice(-6);
  };
  const secret = await prepareCodes(
    { codeAt, stepMs },
    {
      aroundMs,
      elapsed: () => elapsedMs,
      pause: async () => {
        pauses += 1;
      },
    },
  );
  const madeBefore = made;
  expect(pauses).toBe(Math.floor(madeBefore / 8));
  for (const awayMs of [-86_400_000, 0, 86_400_000]) {
    const startMs = Math.floor((aroundMs + awayMs) / stepMs) * stepMs;
    expect(secret.codeAt(startMs)).toBe(String(startMs / stepMs).slice(-6));
  }
  expect(made).toBe(madeBefore);
  expect(secret.codeAt(0)).toBe("0");
});
