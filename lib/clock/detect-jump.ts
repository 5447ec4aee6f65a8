import type { ClockReading } from "./clock-reading.ts";
import { partedMs } from "./parted.ts";

/** `unknown`: the program was started anew in between, so that nothing watched the clock. */
export type Jump = "none" | "jumped" | "unknown";

/** Two clocks cannot be read in one instant, and some browsers make them coarse on purpose. */
const readingErrorMs = 50;

/**
 * Whether the wall clock was moved between two readings, or the machine slept: it no longer runs beside the steady
 * one. Of two runs it is known only that a clock which went backwards was set.
 */
export function detectJump(before: ClockReading, after: ClockReading): Jump {
  const parted = partedMs(before, after);
  if (parted === null) return after.wallMs < before.wallMs ? "jumped" : "unknown";
  return parted > readingErrorMs ? "jumped" : "none";
}
