import type { LatencyPlot } from "@/lib/reachability/latency-plot";
import type { Check } from "@/lib/reachability/list-checks";
import type { ReachState } from "@/lib/reachability/reach";
import type { RushKind } from "@/lib/reachability/usual-rush";

/** What stands between this computer and a login, as far as the checks have come. */
export type ReachView = {
  host: string;
  /** Null while nothing is known. */
  state: ReachState | null;
  checks: Check[];
  isRunning: boolean;
  plot: LatencyPlot | null;
  /** Why everybody is there just now, when it is slow. */
  rush: RushKind | null;
  statusUrl: string | null;
  /** Null while nobody watches for the student. */
  watch: { until: number } | null;
  /** There is something to watch for. */
  canWatch: boolean;
  /** The browser may tell the student when it is back. */
  canNotify: boolean;
};
