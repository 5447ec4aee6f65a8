import type { ClockReading } from "../clock/clock-reading";

/** Both clocks of this machine, read together, in this run of this script. */
export function readClocks(): ClockReading {
  return { wallMs: Date.now(), steadyMs: performance.now(), run: String(performance.timeOrigin) };
}
