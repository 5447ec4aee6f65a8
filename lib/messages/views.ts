import type { OutsideHelp } from "@/lib/account/outside-help";
import type { CookieReason } from "@/lib/cookies/plan-repair";
import type { LogEntry } from "@/lib/diagnosis/attempt-log";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import type { FindingKind, Remedy } from "@/lib/diagnosis/finding";
import type { Urgency } from "@/lib/diagnosis/urgency";
import type { SiteData } from "@/lib/site-data/site-data";
import type { Step } from "@/lib/sso/reading";
import type { AccountView } from "./account-view";

/** An institution as a screen names it. */
export type InstitutionView = { id: string; name: string; shortName: string; entry: string; origins: string[] };

/** A cookie as a screen tells it: where it stands and why it goes or stays. There is no value to show. */
export type CookieView = { name: string; domain: string; path: string; reason: CookieReason; twin: boolean };

export type PlanView = { clear: CookieView[]; keep: CookieView[] };

export type RepairView = {
  phase: "running" | "done" | "undoing" | "undone";
  /** The repair was asked for in this very tab. */
  inThisTab: boolean;
  /** What it did is told before the verdict. */
  isNews: boolean;
  cleared: number;
  kept: number;
  /** Names of cookies that the browser would not remove, or put back. */
  resisted: string[];
  undoable: boolean;
  /** So little time ago that the same trouble again is no other one. */
  isRecent: boolean;
  /** False where it ended at the ENT because no address told the page first wanted. */
  isEntryKnown: boolean;
};

/** A retry in a private window, by the tab it was asked for in. */
export type RetryView = {
  phase: "watching" | "asking" | "works" | "fails";
  /** The browser opened the window; otherwise the student does, with the address. */
  isOpened: boolean;
  /** The student lets Entrée see private windows; otherwise the screen says how, in this browser's own words. */
  mayWatch: boolean;
  browser: "chromium" | "firefox" | "android";
  entry: string;
  /** What is wrong beside the cookies, where something was seen. */
  found: { kind: FindingKind; urgency: Urgency; remedies: readonly Remedy[] } | null;
};

/** What a login host keeps in the browser beside its cookies. */
export type SiteDataView = SiteData & { host: string };

/** What the popup shows where a login of the institution is, or was: what it comes to, and what can be done. */
export type VerdictView = {
  state: "verdict";
  institution: InstitutionView;
  diagnosis: Diagnosis;
  urgency: Urgency;
  /** Nothing is seen because the page is on its way, or not read yet: the verdict is over in a moment. */
  isBetweenPages: boolean;
  plan: PlanView;
  repair: RepairView | null;
  retry: RetryView | null;
  account: AccountView;
  /** Where a repair ends. */
  entry: string;
  /** False where no address told the page first wanted: the entry is the ENT's own then. */
  isEntryKnown: boolean;
  /** Host patterns refused or revoked although the login's own are granted. */
  missing: string[];
  /** What codes need to know of the page: its step, where it is, and where the institution's codes may go. */
  page: { step: Step | null; host: string | null; codeHosts: string[] };
  /** Identities from elsewhere that the page offers. */
  outside: OutsideHelp[];
};

/** What the popup shows for a tab. */
export type TabView =
  | { state: "no-institution" }
  | {
      state: "permission-missing";
      institution: InstitutionView;
      missing: string[];
      /** The tab shows some other page, which could be the login of a school to add. */
      canInspect: boolean;
    }
  /** The page's host could be taken for one of an institution that was chosen. */
  | { state: "look-alike"; host: string; trueHost: string; institution: InstitutionView }
  | { state: "elsewhere"; institutions: InstitutionView[] }
  | {
      state: "unlisted";
      host: string;
      inspected: Inspection | null;
      institutions: InstitutionView[];
      /** How many were chosen, where there is no room for another. */
      full: number | null;
    }
  | VerdictView;

/** A line of the log, with what its verdict asked of the student. */
export type LogLine = LogEntry & { urgency: Urgency };

/** What a login page of no listed institution says of itself, and what to ask for to add it. */
export type Inspection = { isLogin: boolean; systemName: string | null; origins: string[] };

/** An institution with the host patterns that the browser does not grant, and whether it grants those of its login. */
export type InstitutionState = { institution: InstitutionView; missing: string[]; isLoginGranted: boolean };

export type RepairOutcome = { done: boolean; resisted: string[] };
