import { type ClockReading, driftPerMs } from "./clock-reading.ts";

/** `unknown`: the program was started anew in between, so that nothing watched the clock. */
export type Jump = "none" | "jumped" | "unknown";

/** Two clocks cannot be read in one instant, and some browsers make them coarse on purpose. */
const readingErrorMs = 50;

/**
 * Whether the wall clock was moved between two readings, or the machine slept: it no longer runs beside the steady
 * one. Of two runs it is known only that a clock which went backwards was set.
 */
export function detectJump(before: ClockReading, after: ClockReading): Jump {
  const wallMs = after.wallMs - before.wallMs;
  if (before.run !== after.run) return wallMs < 0 ? "jumped" : "unknown";
  const steadyMs = after.steadyMs - before.steadyMs;
  const partedMs = Math.abs(wallMs - steadyMs);
  return partedMs > readingErrorMs + Math.abs(steadyMs) * driftPerMs ? "jumped" : "none";
}
