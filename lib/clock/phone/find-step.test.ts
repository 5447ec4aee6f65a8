import { Secret, TOTP } from "otpauth";
import { expect, test } from "vitest";
import { between, seededRandom } from "../../../test/clock/random.ts";
import { drawSecret, readPhone, remember } from "../../../test/clock/simulated-phone.ts";
import { findPhoneClock } from "./find-step.ts";

const stepMs = 30_000;
const serverMs = 1_800_000_010_000;
const totp = new TOTP({ secret: Secret.fromBase32("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP") });
const codeAt = remember((timestamp) => totp.generate({ timestamp }));
const secret = { codeAt, stepMs };
const random = seededRandom(6238);
const read = (offsetMs: number, laterMs = 0) => readPhone(codeAt, { serverMs: serverMs + laterMs, offsetMs, random });

test("a phone that is 94 s ahead is found by one code", () => {
  const found = findPhoneClock([read(-94_000)], secret);
  expect(found).toMatchObject({ kind: "found", cause: "unsynchronised" });
  const offset = found.kind === "found" ? found.offset : null;
  expect(offset?.lowMs).toBeLessThanOrEqual(-94_000);
  expect(offset?.highMs).toBeGreaterThanOrEqual(-94_000);
});

test("the moment when a code appeared tells it to the second", () => {
  const appearsMs = Math.ceil((serverMs + 94_000) / stepMs) * stepMs - 94_000;
  const appearedMs = { lowMs: appearsMs - 200, highMs: appearsMs + 800 };
  const shownMs = { lowMs: appearsMs, highMs: appearsMs + 5000 };
  expect(findPhoneClock([{ code: codeAt(appearsMs + 94_000), shownMs, appearedMs }], secret)).toEqual({
    kind: "found",
    offset: { lowMs: -94_200, highMs: -93_200 },
    cause: "unsynchronised",
  });
});

test("a phone in order needs one code", () => {
  expect(findPhoneClock([read(0)], secret)).toMatchObject({ kind: "found", cause: "in-order" });
});

test.each([
  ["an hour", -3_600_000, "daylight-saving"],
  ["six hours", 21_600_000, "wrong-zone"],
  ["20 minutes", 1_200_000, "set-wrong"],
])("%s off is told after a second code", (_what, offsetMs, cause) => {
  expect(findPhoneClock([read(offsetMs)], secret)).toEqual({ kind: "another-code", reason: "far" });
  expect(findPhoneClock([read(offsetMs), read(offsetMs, 31_000)], secret)).toMatchObject({ kind: "found", cause });
});

test("the same code twice says no more than once", () => {
  const answer = findPhoneClock([read(3_600_000), read(3_600_000, 1000)], secret);
  expect(answer).toEqual({ kind: "another-code", reason: "same-code" });
});

test("a code of no step of the day is no match, and neither are two of different offsets", () => {
  expect(findPhoneClock([read(48 * 3_600_000)], secret)).toEqual({ kind: "no-match" });
  expect(findPhoneClock([read(3_600_000), read(7_200_000, 31_000)], secret)).toEqual({ kind: "no-match" });
  expect(findPhoneClock([{ ...read(0), code: "" }], secret)).toEqual({ kind: "no-match" });
});

test("steps that share a code by chance are not chosen among", () => {
  const twice = { stepMs, codeAt: (timeMs: number) => String(Math.floor(timeMs / stepMs) % 3) };
  const phone = readPhone(twice.codeAt, { serverMs, offsetMs: 0, random });
  expect(findPhoneClock([phone], twice)).toEqual({ kind: "another-code", reason: "ambiguous" });
});

/** Whether one code, or else two, tell the offset; throws where they tell a wrong one. */
function outcomeOf(codes: (timeMs: number) => string, offsetMs: number, draw: () => number): string {
  const at = (atMs: number) => readPhone(codes, { serverMs: atMs, offsetMs, random: draw });
  const firstMs = serverMs + between(draw, 0, 1e9);
  const first = at(firstMs);
  const alone = findPhoneClock([first], { codeAt: codes, stepMs });
  const told =
    alone.kind === "found" ? alone : findPhoneClock([first, at(firstMs + 40_000)], { codeAt: codes, stepMs });
  expect(alone.kind).not.toBe("no-match");
  expect(told.kind).not.toBe("no-match");
  if (told.kind !== "found") return `two codes: ${told.kind}`;
  expect(told.offset.lowMs).toBeLessThanOrEqual(offsetMs);
  expect(told.offset.highMs).toBeGreaterThanOrEqual(offsetMs);
  return alone.kind === "found" ? "one code" : "two codes";
}

test("over ±24 h the phone is told right, or another code is asked for", () => {
  const draw = seededRandom(4226);
  for (let index = 0; index < 6; index++) {
    const own = new TOTP({ secret: drawSecret(draw) });
    const offsetMs = between(draw, -24, 24) * 3_600_000;
    outcomeOf(
      remember((timestamp) => own.generate({ timestamp })),
      offsetMs,
      draw,
    );
  }
});

/** Six digits that look drawn, as those of a secret do, in a thousandth of the time. */
function quickCodes(key: number): (timeMs: number) => string {
  return (timeMs) => {
    let mixed = Math.imul(key, 0x9e3779b9) ^ Math.floor(timeMs / stepMs);
    for (const factor of [0x21f0aaad, 0x735a2d97, 0x85ebca6b]) mixed = Math.imul(mixed ^ (mixed >>> 15), factor);
    return String((mixed >>> 8) % 1_000_000).padStart(6, "0");
  };
}

test("so it is with a thousand secrets, and two codes are always enough", () => {
  const draw = seededRandom(2026);
  const outcomes = new Map<string, number>();
  for (let key = 1; key <= 1000; key++) {
    for (const reachHours of [0.03, 24]) {
      const outcome = outcomeOf(quickCodes(key), between(draw, -reachHours, reachHours) * 3_600_000, draw);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  }
  expect([...outcomes.keys()].sort()).toEqual(["one code", "two codes"]);
  expect(outcomes.get("one code")).toBeGreaterThan(900);
  expect(outcomes.get("two codes")).toBeGreaterThan(900);
});
