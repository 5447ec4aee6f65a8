import type { CodeWindow } from "@/lib/knowledge/schema";

/** How asking the server for its time ended, and what is known since. */
export type ClockCheck = { outcome: CheckOutcome; clock: ClockView };

/** `not-granted`: the browser does not let the host be asked; `no-answer`: none came that tells the time. */
export type CheckOutcome = "checked" | "not-granted" | "no-answer";

/** What is known of an institution's time. The offset is the server's clock minus this computer's, in milliseconds. */
export type ClockView =
  | {
      source: "local";
      reason: "not-measured" | "other-institution" | "too-old" | "clock-jumped" | "unconfirmed";
      disagreement: HostsDisagreement | null;
    }
  | {
      source: "server";
      offsetMs: number;
      errorMs: number;
      effect: "fine" | "at-risk" | "refused";
      cause: "in-order" | "unsynchronised" | "drifting" | "daylight-saving" | "wrong-zone" | "set-wrong";
      direction: "right" | "behind" | "ahead";
      byMs: number;
      /** Which codes the server takes beside that of its own time. */
      codeWindow: CodeWindow;
      disagreement: HostsDisagreement | null;
    };

/** Two login hosts of one institution: `ahead` shows a later time than `behind`, by `gapMs` at least. */
export type HostsDisagreement = { ahead: string; behind: string; gapMs: number };
