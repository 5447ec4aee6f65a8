import type { StoredCookie } from "@/lib/cookies/cookie";
import { planRepair, type RepairPlan } from "@/lib/cookies/plan-repair";
import type { Evidence } from "@/lib/diagnosis/evidence";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { storeOfTab } from "@/lib/platform/cookie-jar";
import { knownLinks } from "./known-links";
import { knownReach } from "./known-reach";
import { chainOf, conflictsIn, readChainJar } from "./login-chain";
import type { TabMemory } from "./tab-memory";

export type Gathered = { evidence: Evidence; plan: RepairPlan<StoredCookie>; storeId: string };

/** Puts together what the tab remembers and what its jar holds now, for a login that goes by these brokers. */
export async function gatherEvidence(
  tabId: number,
  memory: TabMemory,
  institution: ChosenInstitution,
  brokers: readonly string[] = memory.attempt?.brokers ?? [],
): Promise<Gathered> {
  const storeId = await storeOfTab(tabId);
  const chain = chainOf(institution, brokers);
  const jar = await readChainJar(chain, storeId);
  const { attempt, reading } = memory;
  const told = reading && { ...reading, links: await knownLinks(institution, reading.links) };
  const reach = await knownReach(institution, memory, Date.now());
  const evidence = { attempt, reading: told, reach, ...conflictsIn(jar, chain, Date.now()) };
  return { evidence, plan: planRepair(jar, chain), storeId };
}
