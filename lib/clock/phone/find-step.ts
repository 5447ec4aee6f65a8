import type { Interval } from "../interval.ts";
import { type Cause, nameCause } from "../name-cause.ts";
import { matchCode, narrowOffset, type PhoneCode, type SharedSecret } from "./match-code.ts";

/** What the codes that a phone shows say of its clock. */
export type PhoneClock =
  /** `offset`: server minus phone; below 0 the phone is ahead. */
  | { kind: "found"; offset: Interval; cause: Cause }
  /** `far`: it could be chance; `ambiguous`: several steps fit; `same-code`: the next code says more. */
  | { kind: "another-code"; reason: "far" | "ambiguous" | "same-code" }
  /** Mistyped, of another account, or further off than a day. */
  | { kind: "no-match" };

/** Among so few steps a code is met by chance once in 90,000 times. */
const believedSteps = 5;

/** A day, in both directions. */
const searchedMs = 24 * 3_600_000;

/** How many steps to each side are searched. */
export function searchedSteps(stepMs: number): number {
  return Math.ceil(searchedMs / stepMs) + 1;
}

/**
 * Finds the offset of a phone from the codes typed so far. One is believed within ±5 steps. Further off, where chance
 * meets one code in 170 on some step of ±24 h, another one is asked for, and all of them must tell the same offset.
 */
export function findPhoneClock(codes: readonly [PhoneCode, ...PhoneCode[]], secret: SharedSecret): PhoneClock {
  const [first, ...others] = codes;
  if (new Set(codes.map(({ code }) => code)).size < codes.length) return { kind: "another-code", reason: "same-code" };
  const near = others.length === 0 ? matchCode(first, secret, believedSteps) : [];
  if (near.length > 0) return decide(near);
  const all = matchCode(first, secret, searchedSteps(secret.stepMs));
  if (others.length === 0) return all.length > 0 ? { kind: "another-code", reason: "far" } : { kind: "no-match" };
  return decide(
    others.reduce((possible, typed) => possible.flatMap((offset) => narrowOffset(offset, typed, secret)), all),
  );
}

function decide([offset, ...others]: readonly Interval[]): PhoneClock {
  if (!offset) return { kind: "no-match" };
  if (others.length > 0) return { kind: "another-code", reason: "ambiguous" };
  return { kind: "found", offset, cause: nameCause(offset, null) };
}
