import fc from "fast-check";
import { expect, test } from "vitest";
import { type AcceptedWindow, acceptedTimes, acceptedWindow } from "./accepted-window.ts";
import { type Effect, judgeEffect } from "./judge-effect.ts";

const oneStep = acceptedWindow({ unit: "steps", past: 1, future: 1 }, 30);
const exactly = (offsetMs: number) => ({ lowMs: offsetMs, highMs: offsetMs });
const minuteMs = 60_000;

test.each<[string, number, AcceptedWindow, Effect]>([
  ["a right clock", 0, oneStep, { kind: "fine" }],
  ["15 s behind", 15_000, oneStep, { kind: "fine" }],
  ["25 s behind", 25_000, oneStep, { kind: "at-risk", part: "last", forMs: 5000 }],
  ["55 s behind", 55_000, oneStep, { kind: "at-risk", part: "last", forMs: 30_000 }],
  ["a minute behind", minuteMs, oneStep, { kind: "refused" }],
  ["30 s ahead", -30_000, oneStep, { kind: "fine" }],
  ["42 s ahead", -42_000, oneStep, { kind: "at-risk", part: "first", forMs: 12_000 }],
  ["two minutes ahead", -2 * minuteMs, oneStep, { kind: "refused" }],
  [
    "two minutes ahead for privacyIDEA",
    -2 * minuteMs,
    acceptedWindow({ unit: "seconds", past: 180, future: 180 }, 30),
    { kind: "fine" },
  ],
  [
    "20 s ahead where only past steps are taken",
    -20_000,
    acceptedWindow({ unit: "steps", past: 1, future: 0 }, 30),
    { kind: "at-risk", part: "first", forMs: 20_000 },
  ],
  ["a right clock without a window", 0, acceptedWindow({ unit: "steps", past: 0, future: 0 }, 30), { kind: "fine" }],
])("%s", (_what, offsetMs, window, effect) => {
  expect(judgeEffect(exactly(offsetMs), window)).toEqual(effect);
});

test("what is not known is a risk, and never said to be sure", () => {
  expect(judgeEffect({ lowMs: -1000, highMs: 45_000 }, oneStep)).toMatchObject({ kind: "at-risk", part: "last" });
  expect(judgeEffect({ lowMs: -300_000, highMs: 300_000 }, oneStep)).toMatchObject({ kind: "at-risk", forMs: 30_000 });
  expect(judgeEffect({ lowMs: -45_000, highMs: 25_000 }, oneStep)).toEqual({
    kind: "at-risk",
    part: "first",
    forMs: 15_000,
  });
});

/** What a verifier does with a code that was computed at a local time and came so much later. */
function isAccepted(window: AcceptedWindow, localMs: number, offsetMs: number, delayMs: number): boolean {
  const codeStartsMs = Math.floor(localMs / window.stepMs) * window.stepMs;
  const { fromMs, toMs } = acceptedTimes(window, localMs + offsetMs + delayMs);
  return codeStartsMs >= fromMs && codeStartsMs < toMs;
}

test("a verifier agrees, second by second", () => {
  const anyWindow = fc
    .record({ unit: fc.constantFrom("steps" as const, "seconds" as const), past: fc.nat(3), future: fc.nat(3) })
    .map(({ unit, past, future }) => {
      const times = unit === "steps" ? 1 : 50;
      return acceptedWindow({ unit, past: past * times, future: future * times }, 30);
    });
  fc.assert(
    fc.property(anyWindow, fc.integer({ min: -300, max: 300 }), (window, offsetSeconds) => {
      const offsetMs = offsetSeconds * 1000;
      const effect = judgeEffect(exactly(offsetMs), window);
      const seconds = Array.from({ length: 30 }, (_, second) => 1_800_000_000_000 + second * 1000);
      const atOnce = seconds.map((localMs) => isAccepted(window, localMs, offsetMs, 0));
      const typed = seconds.map((localMs) => isAccepted(window, localMs, offsetMs, 10_000));
      const typedRight = seconds.map((localMs) => isAccepted(window, localMs, 0, 10_000));
      if (effect.kind === "refused") expect([...atOnce, ...typed]).not.toContain(true);
      if (effect.kind === "fine") {
        const refusedBeside = typed.filter((accepted, second) => !accepted && typedRight[second]);
        expect(refusedBeside.length).toBeLessThanOrEqual(1);
        expect(atOnce.filter((accepted) => !accepted).length).toBeLessThanOrEqual(1);
      }
      if (effect.kind === "at-risk") {
        const refused = effect.part === "last" ? typed : atOnce;
        expect(refused.filter((accepted) => !accepted)).toHaveLength(effect.forMs / 1000);
        expect(effect.part === "last" ? refused.at(-1) : refused[0]).toBe(false);
      }
    }),
  );
});
