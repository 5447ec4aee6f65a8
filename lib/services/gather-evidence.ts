import type { StoredCookie } from "@/lib/cookies/cookie";
import { planRepair, type RepairPlan } from "@/lib/cookies/plan-repair";
import type { Evidence } from "@/lib/diagnosis/evidence";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { storeOfTab } from "@/lib/platform/cookie-jar";
import { knownLinks } from "./known-links";
import { knownReach } from "./known-reach";
import { chainOf, conflictsIn, readChainJar } from "./login-chain";
import { measuredClock } from "./measured-clock";
import { privatelyOf } from "./private-result";
import type { TabMemory } from "./tab-memory";
import { recallTries } from "./tries-memory";

export type Gathered = { evidence: Evidence; plan: RepairPlan<StoredCookie>; storeId: string };

/** Puts together what the tab remembers and what its jar holds now, for a login that goes by these brokers. */
export async function gatherEvidence(
  tabId: number,
  memory: TabMemory,
  institution: ChosenInstitution,
  brokers: readonly string[] = memory.attempt?.brokers ?? [],
): Promise<Gathered> {
  const now = Date.now();
  const { attempt, reading, surroundings } = memory;
  const chain = chainOf(institution, brokers);
  const [storeId, links, reach, clock, tries] = await Promise.all([
    storeOfTab(tabId),
    reading && knownLinks(institution, reading.links),
    knownReach(institution, memory, now),
    measuredClock(institution),
    recallTries(institution, now),
  ]);
  const [jar, privately] = await Promise.all([readChainJar(chain, storeId), privatelyOf(tabId, storeId, now)]);
  const evidence: Evidence = {
    attempt,
    reading: reading && links && { ...reading, links },
    ...conflictsIn(jar, chain, now),
    reach,
    tries,
    clock,
    cookiesOffAt: surroundings?.keepsCookies === false ? surroundings.host : null,
    capsLock: surroundings?.capsLock ?? false,
    unusualLayout: surroundings?.unusualLayout ?? false,
    privately,
  };
  return { evidence, plan: planRepair(jar, chain), storeId };
}
