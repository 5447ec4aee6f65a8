/** Both clocks of this machine, read together. */
export type ClockReading = {
  /** `Date.now()`: what codes are computed from, and what a person or the system may set. */
  wallMs: number;
  /** `performance.now()`: nobody sets it; it may stand still while the machine sleeps. */
  steadyMs: number;
  /** Where the steady clock counts from: it starts anew with each run of the program, and runs cannot be compared. */
  run: string;
};

/** Both clocks as they stood at a wall time of a moment ago: for events that bring no other. */
export function readingAt(wallMs: number, now: ClockReading): ClockReading {
  return { ...now, wallMs, steadyMs: now.steadyMs - (now.wallMs - wallMs) };
}

/** Browsers round their clocks down to whole milliseconds: what was read may be this much late. */
export const clockGrainMs = 1;

/** How much two clocks that nobody sets may part, per second between them: 50 parts in a million. */
export const driftPerMs = 50e-6;
