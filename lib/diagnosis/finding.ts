import type { CertificateFault, Observation } from "@/lib/reachability/reach";
import type { Notice } from "@/lib/sso/reading";
import type { Failure } from "./attempt";
import type { MeasuredClock, Tries, Twin } from "./evidence";

/** In help-desk order: the first one that the evidence shows is the verdict. */
export const findingKinds = [
  "offline",
  "captive-portal",
  "network-filtered",
  "name-unresolved",
  "certificate-refused",
  "tls-failure",
  "unreachable",
  "maintenance",
  "server-down",
  "clock-wrong",
  "wrong-time-zone",
  "cookies-blocked",
  "extension-interferes",
  "dead-bookmark",
  "redirect-loop",
  "headers-too-large",
  "ticket-refused",
  "logged-in-as-other",
  "too-many-sessions",
  "stale-session",
  "conflicting-cookies",
  "stale-request",
  "throttled",
  "account-locked",
  "account-disabled",
  "account-expired",
  "must-change-password",
  "password-expired",
  "nearly-locked",
  "keyboard",
  "bad-credentials",
  "pending-request",
  "code-replayed",
  "code-refused",
  "factor-lost",
  "not-enrolled",
  "push-waiting",
  "code-wanted",
  "wrong-institution",
  "service-unknown",
  "service-refused",
  "unknown-error",
  "server-slow",
  "password-expiring",
  "institution-wanted",
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
  | { kind: "choice-came-back"; times: number }
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
  | { kind: "probed"; observation: Observation }
  | { kind: "certificate"; host: string; fault: CertificateFault }
  | { kind: "slower"; host: string; times: number }
  | { kind: "page-answered"; host: string }
  | { kind: "clock-off"; direction: MeasuredClock["direction"]; byMs: number }
  | { kind: "clock-disputed" }
  | { kind: "cookies-off"; host: string }
  | { kind: "cookies-on" }
  | { kind: "worked-privately" }
  | { kind: "failed-privately" }
  | { kind: "already-repaired" }
  | { kind: "caps-lock" }
  | { kind: "unusual-layout" }
  | { kind: "tries-left"; left: number; limit: number; isGuess: boolean }
  | { kind: "saved-password"; used: number }
  | { kind: "wait-until"; at: number; isGuess: boolean }
  | { kind: "page-wants"; step: string }
  | { kind: "no-login-seen" };

/** What the student can do about it. `on-page`, `type-code` and `wait` have no button: the page has it, or time. */
export type Remedy =
  | { kind: "repair-session" }
  | { kind: "open-entry" }
  | { kind: "try-again" }
  | { kind: "retry-private" }
  /** `isGiven`: the institution itself says so, beside what the page shows. */
  | { kind: "reset-password"; address: string | null; isGiven?: true }
  | { kind: "open-portal"; address: string }
  | { kind: "check-clock" }
  | { kind: "open-browser-page"; page: "site-cookies" | "extensions" }
  | { kind: "copy-details" }
  | { kind: "wait"; until: Tries["waitUntil"] }
  | { kind: "type-code" }
  | { kind: "on-page" }
  | { kind: "decide-access" }
  | { kind: "write-support" };

/** What would make a doubtful finding sure. */
export type Settling = "try-again" | "other-network" | "retry-private" | "other-browser" | "check-clock" | "ask-help";

/** One thing that evidence shows. `remedies[0]` is the button; the others stand behind it. */
export type Finding = {
  kind: FindingKind;
  certainty: Certainty;
  facts: readonly [Fact, ...Fact[]];
  /** What speaks against it. */
  against: readonly Fact[];
  /** Null where it is certain. */
  settledBy: Settling | null;
  remedies: readonly [Remedy, ...Remedy[]];
};
