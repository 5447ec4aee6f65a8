import type { AcceptedWindow } from "./accepted-window.ts";
import type { Interval } from "./interval.ts";

/** What an offset does to codes of the local clock. `at-risk`: to those of the first or last part of each step. */
export type Effect =
  | { kind: "fine" }
  | { kind: "at-risk"; part: "first" | "last"; forMs: number }
  | { kind: "refused" };

/** From reading a code to its arrival at the server. */
const typingMs = 10_000;

/** So little of a step is nobody's trouble. */
const negligibleMs = 1000;

/**
 * The effect of an offset that lies somewhere in the interval: refused where no code of the local clock can be
 * accepted wherever it lies, fine where every code is. RFC 6238 §5.2.
 */
export function judgeEffect({ lowMs, highMs }: Interval, { stepMs, pastMs, futureMs }: AcceptedWindow): Effect {
  if (lowMs >= pastMs + stepMs || -highMs >= futureMs + stepMs + typingMs) return { kind: "refused" };
  const earlyMs = Math.max(0, -lowMs - futureMs);
  const lateMs = Math.max(0, highMs + typingMs - pastMs);
  // Where the window is narrow, a right clock has codes that come late too.
  const lateAnywayMs = Math.max(0, typingMs - pastMs);
  const forMs = Math.min(Math.max(lateMs, earlyMs), stepMs);
  if (lateMs - lateAnywayMs > negligibleMs && lateMs >= earlyMs) return { kind: "at-risk", part: "last", forMs };
  if (earlyMs > negligibleMs) return { kind: "at-risk", part: "first", forMs: Math.min(earlyMs, stepMs) };
  return { kind: "fine" };
}
