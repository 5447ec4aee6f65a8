import type { Observation } from "./reach";

/** One request of an institution's, by the student's browsing or by a probe, with all that was made of its answer. */
export type Seen = Observation & {
  /** Milliseconds since the epoch. */
  atMs: number;
  source: "visit" | "probe";
  /** Where an answer that was none of the institution's leads. */
  portal: string | null;
  /** The answer says that work is under way. */
  isMaintenance: boolean;
};

/** How long what was seen counts: networks and servers come back within minutes. */
export const freshMs = 2 * 60_000;

/** What still counts of it, in the order it was seen. Times ahead of now are of a clock that was set back. */
export function freshOf(seen: readonly Seen[], nowMs: number): Seen[] {
  return seen.filter(({ atMs }) => atMs <= nowMs && nowMs - atMs <= freshMs);
}
