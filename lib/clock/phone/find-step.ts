import type { Interval } from "../interval.ts";
import { type Cause, nameCause } from "../name-cause.ts";
import { matchCode, type PhoneCode, type SharedSecret } from "./match-code.ts";

/** What the codes that a phone shows say of its clock. */
export type PhoneClock =
  /** `offset`: server minus phone; below 0 the phone is ahead. */
  | { kind: "found"; offset: Interval; cause: Cause }
  /** `far`: it could be chance; `ambiguous`: several steps fit; `same-code`: the next code says more. */
  | { kind: "another-code"; reason: "far" | "ambiguous" | "same-code" }
  /** Mistyped, of another account, or further off than a day. */
  | { kind: "no-match" };

/** A code is met by chance among so few steps once in 90,000 times. */
const believedSteps = 5;

/**
 * Finds the offset of the phone from the codes typed so far. One is believed within ±5 steps; further off, of the
 * 5,761 steps of ±24 h one in 170 codes meets another step by chance, and all codes must tell the same offset.
 */
export function findPhoneClock(codes: readonly [PhoneCode, ...PhoneCode[]], secret: SharedSecret): PhoneClock {
  const [first, ...others] = codes;
  if (new Set(codes.map(({ code }) => code)).size < codes.length) return { kind: "another-code", reason: "same-code" };
  const matches = matchCode(first, secret);
  if (others.length === 0) {
    const near = matches.filter(({ stepsAhead }) => Math.abs(stepsAhead) <= believedSteps);
    if (near.length > 0) return decide(near.map(({ offset }) => offset));
    return matches.length > 0 ? { kind: "another-code", reason: "far" } : { kind: "no-match" };
  }
  const offsets = others.reduce<Interval[]>(
    (sofar, code) =>
      intersections(
        sofar,
        matchCode(code, secret).map(({ offset }) => offset),
      ),
    matches.map(({ offset }) => offset),
  );
  return decide(offsets);
}

function decide([offset, ...others]: readonly Interval[]): PhoneClock {
  if (!offset) return { kind: "no-match" };
  if (others.length > 0) return { kind: "another-code", reason: "ambiguous" };
  return { kind: "found", offset, cause: nameCause(offset, null) };
}

function intersections(ones: readonly Interval[], others: readonly Interval[]): Interval[] {
  return ones.flatMap((one) =>
    others
      .map((other) => ({ lowMs: Math.max(one.lowMs, other.lowMs), highMs: Math.min(one.highMs, other.highMs) }))
      .filter(({ lowMs, highMs }) => lowMs <= highMs),
  );
}
