import type { Notice } from "@/lib/sso/reading";
import type { Failure } from "./attempt";
import type { Twin } from "./evidence";

/** In help-desk order: the first one that the evidence shows is the verdict. */
export const findingKinds = [
  "tls-failure",
  "unreachable",
  "server-down",
  "dead-bookmark",
  "redirect-loop",
  "headers-too-large",
  "ticket-refused",
  "stale-session",
  "pending-request",
  "throttled",
  "account-locked",
  "account-disabled",
  "must-change-password",
  "password-expired",
  "bad-credentials",
  "code-refused",
  "code-wanted",
  "service-refused",
  "password-expiring",
  "logged-in",
  "login-ready",
  "nothing-seen",
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** How sure a finding is. `likely` says "probably" on the screen. */
export type Certainty = "certain" | "likely";

/** Something seen, with what a screen needs to tell it. */
export type Fact =
  | { kind: "page-said"; notice: Notice }
  | { kind: "came-back"; times: number }
  | { kind: "twin"; twin: Twin }
  | { kind: "sent-twice"; name: string }
  | { kind: "oversized"; host: string; bytes: number }
  | { kind: "dated-ahead"; cookie: Twin }
  | { kind: "leftover"; name: string }
  | { kind: "landed-elsewhere"; wanted: string; reached: string }
  | { kind: "browser-gave-up"; failure: Failure }
  | { kind: "status"; host: string; status: number }
  | { kind: "kept-address"; parameter: string }
  | { kind: "address-to-keep"; address: string }
  | { kind: "arrived"; address: string }
  | { kind: "page-wants"; step: string }
  | { kind: "no-login-seen" };

/** What the student can do about it. */
export type Remedy =
  | { kind: "repair-session" }
  | { kind: "open-entry" }
  | { kind: "try-again" }
  | { kind: "retry-private" }
  | { kind: "reset-password"; address: string | null }
  | { kind: "type-code" };

/** One thing that evidence shows. `remedies[0]` is the button; the others stand behind it. */
export type Finding = {
  kind: FindingKind;
  certainty: Certainty;
  facts: [Fact, ...Fact[]];
  remedies: Remedy[];
};
