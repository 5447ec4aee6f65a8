import type { CookieFacts } from "@/lib/cookies/cookie";
import type { Reach } from "@/lib/reachability/reach";
import type { Reading } from "@/lib/sso/reading";
import type { Attempt } from "./attempt";

/** A session cookie that stands beside a namesake the server reads first. */
export type Twin = Pick<CookieFacts, "name" | "domain" | "path" | "hostOnly">;

/** More cookies than servers take, sent to that host together. */
export type Oversized = { host: string; bytes: number };

/** Everything known about a tab's login. Every part can be missing. */
export type Evidence = {
  attempt: Attempt | null;
  reading: Reading | null;
  /** What the last minutes' requests show to stand between this computer and the login. */
  reach: Reach | null;
  /** Session cookies found twice in the jar. */
  twins: readonly Twin[];
  oversized: readonly Oversized[];
  /** Session cookies that say they last longer than any browser keeps one: a clock was wrong when they were set. */
  datedAhead: readonly Twin[];
};
