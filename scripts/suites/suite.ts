/** How many tests of a suite passed and failed. */
export type Outcome = { passed: number; failed: number };

export type Suite = {
  name: string;
  /** Why it can't run on this machine, in a few words; null when it can. */
  obstacle: () => string | null;
  run: () => Outcome;
};
