/** How many tests of a suite passed, and a line on each that did not. */
export type Outcome = { passed: number; failures: readonly string[] };

/** Takes what a command prints. */
export type Say = (text: string) => void;

/** What only one suite can use at a time: the fixed ports of a server. */
export type Shared = "embedded SSO" | "LemonLDAP::NG" | "scripted SSO";

export type Suite = {
  name: string;
  /** Why it can't run on this machine, in a few words; null when it can. */
  obstacle: () => string | null;
  /** Others need what it makes, or it fills every core by itself: nothing runs beside it. */
  isAlone?: true;
  uses?: readonly Shared[];
  /** Commands of the project. Each counts as one test, and the first that fails ends the suite. */
  commands?: readonly (readonly string[])[];
  /** The configuration of vitest, and the beginnings of the files' names; every file that it includes when there are none. */
  tests?: { config: string; files: readonly string[] };
};
