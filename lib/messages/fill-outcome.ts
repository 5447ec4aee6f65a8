import type { RefusedPlace } from "@/lib/fill/may-fill";

/** Why no code goes to a page: its address is not the account's, or the page that wrote is not the one asked. */
export type RefusalReason = RefusedPlace | "wrong-place";

/** A page that gets no code: where its address really leads, and the account's host that it could be taken for. */
export type Refusal = {
  kind: "refused";
  reason: RefusalReason;
  /** Empty where the address leads to no host. */
  host: string;
  lookedLike: string | null;
  /** The hosts that the account's codes may go to. */
  expected: readonly string[];
};

/** How filling ended. */
export type FillOutcome =
  | { kind: "written"; submitted: boolean }
  | { kind: "not-kept" }
  | { kind: "no-field" }
  | { kind: "hidden-field" }
  | { kind: "page-gone" }
  | Refusal
  | { kind: "clock-suspected" }
  | { kind: "locked" }
  | { kind: "no-account"; host: string };

/** What the background answers: how it ended, or how long until there is a code that has the time to arrive. */
export type FillAnswer = FillOutcome | { kind: "wait"; why: "about-to-change" | "just-used"; waitMs: number };
