import type { CookieFacts } from "@/lib/cookies/cookie";
import type { Reach } from "@/lib/reachability/reach";
import type { Reading } from "@/lib/sso/reading";
import type { Attempt } from "./attempt";

/** A session cookie that stands beside a namesake the server reads first. */
export type Twin = Pick<CookieFacts, "name" | "domain" | "path" | "hostOnly">;

/** More cookies than servers take, sent to that host together. */
export type Oversized = { host: string; bytes: number };

/** Passwords that the SSO refused in a row, and how many it takes before it locks the account. */
export type Tries = {
  used: number;
  limit: number;
  /** The limit is what most institutions have; nobody said that this one has it. */
  isGuess: boolean;
  /** The same password seems to be sent again and again, as a password manager does. */
  savedPasswordSuspected: boolean;
  /** When the SSO listens again, in milliseconds since the epoch. Null where it does now. */
  waitUntil: number | null;
};

/** This computer's clock against the institution's, as it was measured. */
export type MeasuredClock = {
  direction: "right" | "behind" | "ahead";
  /** Never negative. */
  byMs: number;
  /** The computer shows the time of another place, or of the other season. */
  isZone: boolean;
  /** Whether codes of this computer's clock are refused. */
  refusesCodes: boolean;
  /** Two login hosts show different times: one of them is wrong itself. */
  isDisputed: boolean;
};

/** How the login went in a private window, and whether its cookies here were cleared before. */
export type Privately = { worked: boolean; isRepaired: boolean };

/** Everything known about a tab's login. Every part can be missing. */
export type Evidence = {
  attempt: Attempt | null;
  reading: Reading | null;
  /** Session cookies found twice in the jar. */
  twins: readonly Twin[];
  oversized: readonly Oversized[];
  /** Session cookies that say they last longer than any browser keeps one: a clock was wrong when they were set. */
  datedAhead: readonly Twin[];
  /** What stands between this computer and the login's host. */
  reach: Reach | null;
  tries: Tries | null;
  clock: MeasuredClock | null;
  /** The host whose pages may keep no cookie, as the browser told its page. */
  cookiesOffAt: string | null;
  capsLock: boolean;
  /** The keyboard's letters lie otherwise than is usual where the browser's language is spoken. */
  unusualLayout: boolean;
  privately: Privately | null;
};

/** Nothing known at all. */
export const noEvidence: Evidence = {
  attempt: null,
  reading: null,
  twins: [],
  oversized: [],
  datedAhead: [],
  reach: null,
  tries: null,
  clock: null,
  cookiesOffAt: null,
  capsLock: false,
  unusualLayout: false,
  privately: null,
};
