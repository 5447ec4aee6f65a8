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

/** A step the code belongs to: how many steps the phone is from the server, and its offset (server minus phone). */
export type CodeMatch = { stepsAhead: number; offset: Interval };

const searchedMs = 24 * 3_600_000;

/** All the steps of ±24 h that have this code, nearest first. */
export function matchCode({ code, shownMs, appearedMs }: PhoneCode, { codeAt, stepMs }: SharedSecret): CodeMatch[] {
  const centre = Math.floor(middleOf(shownMs) / stepMs);
  const furthest = Math.ceil(searchedMs / stepMs) + 1;
  const matches: CodeMatch[] = [];
  for (let index = 0; index <= 2 * furthest; index++) {
    const stepsAhead = index % 2 === 0 ? index / 2 : -(index + 1) / 2;
    const startMs = (centre + stepsAhead) * stepMs;
    if (startMs < 0 || codeAt(startMs) !== code) continue;
    const offset = appearedMs
      ? { lowMs: appearedMs.lowMs - startMs, highMs: appearedMs.highMs - startMs }
      : { lowMs: shownMs.lowMs - startMs - stepMs, highMs: shownMs.highMs - startMs };
    matches.push({ stepsAhead, offset });
  }
  return matches;
}
