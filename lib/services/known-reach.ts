import { middleOf } from "@/lib/clock/interval";
import type { Attempt } from "@/lib/diagnosis/attempt";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { isOnline, portalState } from "@/lib/platform/connection";
import { concludeReach } from "@/lib/reachability/conclude-reach";
import type { Reach } from "@/lib/reachability/reach";
import { freshOf } from "@/lib/reachability/seen";
import { usualLatency } from "@/lib/reachability/usual-latency";
import { keptMeasurement } from "./clock-memory";
import { keptLatencies } from "./latency-memory";
import { recallReach } from "./reach-memory";
import type { TabMemory } from "./tab-memory";

/** The host whose trouble keeps the student out: the one that failed in the tab, else the login's. */
export function hostInQuestion(attempt: Attempt | null, { ssoHosts, serviceHosts }: ChosenInstitution): string {
  const answer = attempt?.lastAnswer;
  const host = attempt?.failure?.host ?? (answer && answer.status >= 500 ? answer.host : undefined);
  const isOwn = host !== undefined && [...ssoHosts, ...serviceHosts].includes(host);
  return isOwn ? host : (ssoHosts[0] ?? "");
}

type Seen = Pick<TabMemory, "attempt" | "reading">;

/** What the last minutes show of the host in question of a tab. Asks nothing. Null where they show nothing. */
export async function knownReach(
  institution: ChosenInstitution,
  { attempt, reading }: Seen,
  nowMs: number,
): Promise<Reach | null> {
  const [memory, latencies, measurement, portal] = await Promise.all([
    recallReach(institution.id),
    keptLatencies(institution.id),
    keptMeasurement(institution.id),
    portalState(),
  ]);
  const unwell = reading?.notices.find(({ kind }) => kind === "unavailable");
  return concludeReach({
    host: hostInQuestion(attempt, institution),
    seen: freshOf(memory.seen, nowMs),
    isOnline: isOnline(),
    portal,
    pageSays: unwell ? (/maintenance/i.test(unwell.text) ? "maintenance" : "unavailable") : null,
    clockOffMs: measurement && middleOf(measurement),
    usual: {
      visits: usualLatency(latencies, "visits", nowMs),
      probes: usualLatency(latencies, "probes", nowMs),
    },
  });
}
