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

/** Where filling stands. */
export type FillState =
  | { phase: "ready" }
  | { phase: "writing" }
  | { phase: "waiting"; why: "about-to-change" | "just-used"; leftMs: number; wholeMs: number }
  | { phase: "over"; outcome: FillOutcome };
