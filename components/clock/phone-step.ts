import type { ClockMeaning } from "./measured-clock";

/** Where finding a phone's clock stands. */
export type PhoneStep =
  | { step: "first"; problem: "no-match" | null }
  /** The next code is awaited: the student presses when it appears. */
  | { step: "wait"; why: "far" | "ambiguous" | "same-code" | "precise" }
  | { step: "next" }
  | { step: "searching" }
  /** `isExact`: to the second, by a code that was seen to appear. */
  | { step: "found"; meaning: ClockMeaning; isExact: boolean };

/** A code as it was typed: when its first digit was, and its last, by this computer's clock. */
export type TypedCode = { code: string; startedMs: number; endedMs: number };
