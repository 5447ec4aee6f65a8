import type { StoredCookie } from "@/lib/cookies/cookie";
import { planRepair, type RepairPlan } from "@/lib/cookies/plan-repair";
import type { Evidence } from "@/lib/diagnosis/evidence";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { storeOfTab } from "@/lib/platform/cookie-jar";
import { chainOf, conflictsIn, readChainJar } from "./login-chain";
import type { TabMemory } from "./tab-memory";

export type Gathered = { evidence: Evidence; plan: RepairPlan<StoredCookie>; storeId: string };

/** Puts together what the tab remembers and what its jar holds now. */
export async function gatherEvidence(
  tabId: number,
  memory: TabMemory,
  institution: ChosenInstitution,
): Promise<Gathered> {
  const storeId = await storeOfTab(tabId);
  const chain = chainOf(institution);
  const jar = await readChainJar(chain, storeId);
  const { attempt, reading } = memory;
  const evidence = { attempt, reading, ...conflictsIn(jar, chain, Date.now()) };
  return { evidence, plan: planRepair(jar, chain), storeId };
}
