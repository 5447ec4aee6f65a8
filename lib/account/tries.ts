import type { Tries } from "@/lib/diagnosis/evidence";

/** How often wrong passwords are taken before the account is locked, as far as anything is known of it. */
export type Lockout = {
  /** That many refusals lock. */
  limit: number;
  /** After that many minutes a refusal is forgotten; null where only the right password makes it so, or nobody knows. */
  windowMinutes: number | null;
  /** The product's or the trade's usual number, not the institution's own. */
  isGuess: boolean;
};

/**
 * One refusal by the page. `filled`: the browser had filled the password in; null where it could not be seen. `form`
 * tells the forms of one browser session apart, by numbers alone.
 */
export type Refusal = { at: number; filled: boolean | null; form?: string | undefined };

/** What is remembered of an institution's refusals. The page's own words come first: `left` tries, or a wait. */
export type TriesRecord = {
  refusals: readonly Refusal[];
  /** What the page itself said was left after the last refusal. */
  left: number | null;
  waitUntil: number | null;
};

export const noTries: TriesRecord = { refusals: [], left: null, waitUntil: null };

const mostRemembered = 20;
/** Where no window is known: a student who comes back the day after has slept over it, and most windows are minutes. */
const usualWindowMinutes = 24 * 60;

/** The record after one more refusal; the same where that form was noted before. `left` is what the page said of it. */
export function afterRefusal(record: TriesRecord, refusal: Refusal, left: number | null): TriesRecord {
  const { form } = refusal;
  if (form !== undefined && record.refusals.some((other) => other.form === form)) return record;
  return { ...record, refusals: [...record.refusals, refusal].slice(-mostRemembered), left };
}

/** The record without what the window has closed over; a clock that went back forgets nothing. */
export function forgetOld(record: TriesRecord, lockout: Lockout, now: number): TriesRecord {
  const since = now - (lockout.windowMinutes ?? usualWindowMinutes) * 60_000;
  const refusals = record.refusals.filter(({ at }) => at > since);
  return {
    refusals,
    left: refusals.length > 0 ? record.left : null,
    waitUntil: record.waitUntil !== null && record.waitUntil > now ? record.waitUntil : null,
  };
}

/** What the record means at this moment; null where nothing was refused and nothing waits. */
export function weighTries(record: TriesRecord, lockout: Lockout, now: number): Tries | null {
  const { refusals, left, waitUntil } = forgetOld(record, lockout, now);
  if (refusals.length === 0 && waitUntil === null) return null;
  const used = refusals.length;
  return {
    used,
    limit: left === null ? lockout.limit : used + left,
    isGuess: left === null && lockout.isGuess,
    savedPasswordSuspected: used >= 2 && refusals.slice(-2).every(({ filled }) => filled === true),
    waitUntil,
  };
}
