import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { isOnline } from "@/lib/platform/connection";
import { announceChange } from "@/lib/platform/messaging";
import { grantedAmong } from "@/lib/platform/permissions";
import { deservesSecondTry } from "@/lib/reachability/plan-probes";
import type { ReachState } from "@/lib/reachability/reach";
import { wantsProbes } from "@/lib/reachability/wants-probes";
import { hostInQuestion, knownReach } from "./known-reach";
import { keepLatency } from "./latency-memory";
import { probeHost } from "./probe-host";
import { beginSet, endSet, noteSeen } from "./reach-memory";
import { refreshBadge } from "./refresh-badge";
import { recallTab, type TabMemory } from "./tab-memory";
import { whoseTabIs } from "./whose-tab-is";

/**
 * Begins to ask the hosts of a tab's institution how they answer, where what the tab shows leaves that open, and announces
 * each answer. At most one set a minute for an institution, two tries a host, five seconds a try. Resolves when it has
 * begun, or need not begin.
 */
export async function checkReach(tabId: number, nowMs: number): Promise<void> {
  const memory = await recallTab(tabId);
  const institution = await whoseTabIs(tabId, memory);
  if (!institution) return;
  const host = hostInQuestion(memory.attempt, institution);
  const known = await knownReach(institution, memory, nowMs);
  if (!isInDoubt(memory, institution, known?.state ?? null, nowMs)) return;
  const own = [...institution.ssoHosts, ...institution.serviceHosts];
  const granted = await grantedHosts(own);
  const hosts = await beginSet(institution.id, { host, others: own, granted }, nowMs);
  if (hosts.length > 0) void askAll(hosts, institution, tabId);
}

async function askAll(hosts: readonly string[], institution: ChosenInstitution, tabId: number): Promise<void> {
  await Promise.all(hosts.map((host) => askTwice(host, institution, tabId)));
  await endSet(institution.id);
  await Promise.all([announceChange(tabId), refreshBadge(tabId)]);
}

async function askTwice(host: string, institution: ChosenInstitution, tabId: number): Promise<void> {
  for (let tries = 0; tries < 2; tries += 1) {
    const seen = await probeHost(host, institution);
    if (!seen) return;
    await noteSeen(institution.id, seen);
    if (seen.end === "answered" && institution.ssoHosts.includes(host)) {
      await keepLatency(institution.id, "probes", seen.tookMs, seen.atMs);
    }
    await announceChange(tabId);
    if (!deservesSecondTry(seen.end)) return;
  }
}

async function grantedHosts(hosts: readonly string[]): Promise<string[]> {
  const origins = await grantedAmong(hosts.map((host) => `https://${host}/*`));
  return origins.map((origin) => new URL(origin).hostname);
}

function isInDoubt(
  { attempt, reading, awaiting, leftFor }: TabMemory,
  institution: ChosenInstitution,
  known: ReachState | null,
  nowMs: number,
): boolean {
  const failure = attempt?.failure?.kind;
  const status = attempt?.lastAnswer?.status ?? 0;
  return wantsProbes({
    isOnline: isOnline(),
    hasNetworkFailure: failure === "network" || failure === "tls",
    isServerUnwell: status >= 500 || (reading?.notices.some(({ kind }) => kind === "unavailable") ?? false),
    waitedMs: awaiting && nowMs - awaiting.since,
    wasLedAway: leftFor !== null && attempt?.lastAnswer === null,
    isPageUnknown: reading !== null && reading.system === null && institution.system !== null,
    known,
  });
}
