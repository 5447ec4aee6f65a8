import { stepAt } from "./time-step";

/** A step of RFC 6238, a time at which its code is the right one, and how long it is until then. */
export type Offer = { step: number; timeMs: number; waitMs: number };

/**
 * RFC 6238 §5.2: a server takes the code of a step once, so the same code is never offered twice to a host. Gives this
 * step, or the one after the last whose code was used there, with the wait until it begins.
 *
 * A used step lies at most two ahead of the time: one that was waited for, and one more. One further ahead was noted
 * under another clock; heeding it would mean waiting until this clock has caught up.
 */
export function nextOffer(periodSeconds: number, timeMs: number, lastUsedStep: number | null): Offer {
  const current = stepAt(periodSeconds, timeMs);
  const isHeeded = lastUsedStep !== null && lastUsedStep >= current && lastUsedStep <= current + 2;
  const step = isHeeded ? lastUsedStep + 1 : current;
  const offeredMs = Math.max(timeMs, step * periodSeconds * 1000);
  return { step, timeMs: offeredMs, waitMs: offeredMs - timeMs };
}
