import { type ClockReading, driftPerMs } from "./clock-reading.ts";

/**
 * By how much the wall clock left the steady one between two readings, beyond what they part by themselves: it was set,
 * or the machine slept. In milliseconds, 0 at least; null for two runs, whose steady clocks cannot be compared.
 */
export function partedMs(before: ClockReading, after: ClockReading): number | null {
  if (before.run !== after.run) return null;
  const steadyMs = after.steadyMs - before.steadyMs;
  return Math.max(0, Math.abs(after.wallMs - before.wallMs - steadyMs) - Math.abs(steadyMs) * driftPerMs);
}
