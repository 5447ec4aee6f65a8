/** Waiting on the outside world: always for a condition, always with a bound. */
import { setTimeout as pause } from "node:timers/promises";

const pollMs = 20;

/** Long for a machine that does something else as well: what comes, comes sooner. */
export const usualBoundMs = 15_000;

export interface Wait {
  timeoutMs?: number;
  /** Tells what was there instead, for the error. */
  instead?: () => Promise<string> | string;
}

/** Thrown by a condition that can never come true any more: ends the wait at once. */
export class Hopeless extends Error {}

/**
 * The first answer that is neither null, undefined nor false.
 * A condition that throws has not come true yet; one that never answers ends with the bound.
 * @throws an error that says what was awaited, for how long, and what was there instead
 */
export async function waitUntil<T>(
  awaited: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { timeoutMs = usualBoundMs, instead }: Wait = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const answer = await within(Math.max(1, deadline - Date.now()), awaited, ask());
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      cause = undefined;
    } catch (error) {
      if (error instanceof Hopeless) throw error;
      cause = error;
    }
    await pause(pollMs);
  } while (Date.now() < deadline);
  const found = instead ? `; instead: ${await within(1_000, "a look", instead()).catch(String)}` : "";
  const trouble = cause ? `; at last: ${String(cause).split("\n")[0]}` : "";
  throw new Error(`waited ${timeoutMs} ms for ${awaited}${found}${trouble}`, { cause });
}

/** The promise's own outcome, or an error that names what did not come within the bound. */
export async function within<T>(timeoutMs: number, awaited: string, promise: Promise<T> | T): Promise<T> {
  const settled = new AbortController();
  const bound = pause(timeoutMs, undefined, { signal: settled.signal }).then(
    () => Promise.reject(new Error(`no answer in ${timeoutMs} ms: ${awaited}`)),
    () => promise,
  );
  try {
    return await Promise.race([promise, bound]);
  } finally {
    settled.abort();
  }
}
