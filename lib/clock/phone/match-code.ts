import { type Interval, middleOf } from "../interval.ts";

/** A code that the student typed off the phone. It is sent nowhere. */
export type PhoneCode = {
  code: string;
  /** The server's time while the phone showed it: from just before the first digit was typed until the last. */
  shownMs: Interval;
  /** The server's time when it appeared, where the student marked that moment: it tells the offset to the second. */
  appearedMs: Interval | null;
};

/** The codes of the account that the phone holds too. */
export type SharedSecret = { codeAt: (timeMs: number) => string; stepMs: number };

/** The offsets of all the steps that have this code, up to so many from the server's, nearest first. */
export function matchCode(typed: PhoneCode, secret: SharedSecret, furthestSteps: number): Interval[] {
  const centre = Math.floor(middleOf(typed.shownMs) / secret.stepMs);
  const offsets: Interval[] = [];
  for (let index = 0; index <= 2 * furthestSteps; index++) {
    const stepsAhead = index % 2 === 0 ? index / 2 : -(index + 1) / 2;
    const offset = offsetAt(centre + stepsAhead, typed, secret);
    if (offset) offsets.push(offset);
  }
  return offsets;
}

/** What of an offset another code leaves possible: nothing, one part of it, or parts that chance added. */
export function narrowOffset(offset: Interval, typed: PhoneCode, secret: SharedSecret): Interval[] {
  const firstStep = Math.floor((typed.shownMs.lowMs - offset.highMs) / secret.stepMs);
  const lastStep = Math.floor((typed.shownMs.highMs - offset.lowMs) / secret.stepMs);
  const parts: Interval[] = [];
  for (let step = firstStep; step <= lastStep; step++) {
    const other = offsetAt(step, typed, secret);
    if (!other) continue;
    const part = { lowMs: Math.max(offset.lowMs, other.lowMs), highMs: Math.min(offset.highMs, other.highMs) };
    if (part.lowMs <= part.highMs) parts.push(part);
  }
  return parts;
}

/** The offset of a phone that showed the code of this step; null if that step has another one. */
function offsetAt(step: number, { code, shownMs, appearedMs }: PhoneCode, secret: SharedSecret): Interval | null {
  const startMs = step * secret.stepMs;
  if (startMs < 0 || secret.codeAt(startMs) !== code) return null;
  return appearedMs
    ? { lowMs: appearedMs.lowMs - startMs, highMs: appearedMs.highMs - startMs }
    : { lowMs: shownMs.lowMs - startMs - secret.stepMs, highMs: shownMs.highMs - startMs };
}
