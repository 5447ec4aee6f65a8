import type { Token } from "./account";
import { codeAt } from "./make-code";
import { nextOffer } from "./replay";
import { timeLeftMs } from "./time-left";

/** A code, how long to wait before it is written, and its step: what to note as used once it is. */
type OfferedCode = { code: string; waitMs: number; step: number | null };

/** What it takes to write a code, send it and have it read, on a slow network. */
const leastTimeLeftMs = 5000;

/**
 * The code to give a host where `lastUsedStep` is the last step that it was given. A code with fewer than 5 s left
 * gives way to the next, as does one that was used there. HOTP gives its counter's, without wait and without step.
 */
export function codeToOffer(token: Token, timeMs: number, lastUsedStep: number | null): OfferedCode {
  if (token.kind === "hotp") return { code: codeAt(token, timeMs), waitMs: 0, step: null };
  const soonest = nextOffer(token.periodSeconds, timeMs, lastUsedStep);
  const isEnding = soonest.waitMs === 0 && (timeLeftMs(token, timeMs) ?? 0) < leastTimeLeftMs;
  const offer = isEnding ? nextOffer(token.periodSeconds, timeMs, soonest.step) : soonest;
  return { code: codeAt(token, offer.timeMs), waitMs: offer.waitMs, step: offer.step };
}
