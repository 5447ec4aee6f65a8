/** Why no code goes to a page. */
export type RefusalReason =
  | "look-alike"
  | "punycode"
  | "other-host"
  | "ip-address"
  | "user-info"
  | "other-port"
  | "plain-http"
  | "other-frame"
  | "sandboxed";

/** How filling ended. `expected` names the hosts that the account's codes may go to. */
export type FillOutcome =
  | { kind: "written"; submitted: boolean }
  | { kind: "not-kept" }
  | { kind: "no-field" }
  | { kind: "hidden-field" }
  | { kind: "page-gone" }
  | { kind: "refused"; reason: RefusalReason; host: string; expected: readonly string[] }
  | { kind: "clock-suspected" }
  | { kind: "locked" }
  | { kind: "no-account"; host: string };

/** What the background answers: how it ended, or how long until there is a code that has the time to arrive. */
export type FillAnswer = FillOutcome | { kind: "wait"; why: "about-to-change" | "just-used"; waitMs: number };
