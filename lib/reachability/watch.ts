/** A student waits for a login to be back: what must survive the background, the browser and the computer's sleep. */
export type Watch = {
  institutionId: string;
  host: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
  tries: number;
  nextAt: number;
};

const firstDelayMs = 6 * 60_000;
const longestDelayMs = 20 * 60_000;
const growth = 1.4;
export const watchForMs = 12 * 3_600_000;

/**
 * How long to wait before the next look, a half to one and a half times the usual: students who all press the button in
 * the minute that a server falls must not ask it all together. `random` is in [0, 1).
 */
export function delayBeforeMs(tries: number, random: number): number {
  return Math.min(longestDelayMs, firstDelayMs * growth ** tries) * (0.5 + random);
}

export function beginWatch(institutionId: string, host: string, nowMs: number, random: number): Watch {
  return { institutionId, host, startedAt: nowMs, tries: 0, nextAt: nowMs + delayBeforeMs(0, random) };
}

/** The watch after one more look that found nothing new. Null once it has gone on for 12 hours: nobody waits longer. */
export function continueWatch(watch: Watch, nowMs: number, random: number): Watch | null {
  const tries = watch.tries + 1;
  const nextAt = nowMs + delayBeforeMs(tries, random);
  return nextAt - watch.startedAt > watchForMs || nowMs < watch.startedAt ? null : { ...watch, tries, nextAt };
}
