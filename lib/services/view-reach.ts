import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { rushPeriods } from "@/lib/knowledge/rush-periods";
import type { ReachView } from "@/lib/messages/reach-view";
import { hasPermissions, noticeAccess } from "@/lib/platform/permissions";
import { plotLatency } from "@/lib/reachability/latency-plot";
import { listChecks } from "@/lib/reachability/list-checks";
import type { Reach, ReachState } from "@/lib/reachability/reach";
import { rushOn } from "@/lib/reachability/usual-rush";
import { watchForMs } from "@/lib/reachability/watch";
import { helpOf } from "./institution-help";
import { hostInQuestion, knownReach } from "./known-reach";
import { keptLatencies } from "./latency-memory";
import { recallReach } from "./reach-memory";
import { recallTab, type TabMemory } from "./tab-memory";
import { watchOf } from "./watch-memory";
import { whoseTabIs } from "./whose-tab-is";

/** What a server or a network can recover from while the student does something else. */
const passing: ReadonlySet<ReachState> = new Set(["server-down", "maintenance", "filtered", "unresolved"]);

/** What a rush explains. */
const rushed: ReadonlySet<ReachState> = new Set(["slow", "server-down"]);

/** What is known at this moment of the way to a tab's login. Null where the tab has to do with none. */
export async function viewReach(tabId: number, nowMs: number): Promise<ReachView | null> {
  const memory = await recallTab(tabId);
  const institution = await whoseTabIs(tabId, memory);
  return institution && viewOf(institution, memory, nowMs);
}

/** A server whose file comes is up: what its pages say is wrong shows to those alone who log in. */
function canTell({ host, observations }: Reach): boolean {
  return observations.findLast((one) => one.host === host)?.end !== "answered";
}

async function viewOf(institution: ChosenInstitution, memory: TabMemory, nowMs: number): Promise<ReachView> {
  const { id } = institution;
  const host = hostInQuestion(memory.attempt, institution);
  const [reach, { runningUntil }, latencies, watch, help, canNotify] = await Promise.all([
    knownReach(institution, memory, nowMs),
    recallReach(id),
    keptLatencies(id),
    watchOf(id),
    helpOf(institution),
    hasPermissions(noticeAccess),
  ]);
  const isRunning = nowMs < runningUntil;
  const state = reach?.state ?? null;
  return {
    host,
    state,
    checks: listChecks(reach, isRunning),
    isRunning,
    plot: institution.ssoHosts.includes(host) ? plotLatency(latencies, nowMs) : null,
    rush: state !== null && rushed.has(state) ? rushOn(monthDayOf(nowMs), rushPeriods) : null,
    statusUrl: help.status?.value ?? null,
    watch: watch && { until: watch.startedAt + watchForMs },
    canWatch: !isRunning && reach !== null && passing.has(reach.state) && canTell(reach),
    canNotify,
  };
}

/** The day of the year here, as MM-DD. */
function monthDayOf(nowMs: number): string {
  const date = new Date(nowMs);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
