import { diagnose } from "@/lib/diagnosis/diagnose";
import type { Finding } from "@/lib/diagnosis/finding";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { listChosen } from "./chosen-institutions";
import { gatherEvidence } from "./gather-evidence";
import { recallTab, type TabMemory } from "./tab-memory";

export type Judged = { memory: TabMemory; institution: ChosenInstitution; verdict: Finding };

/** The verdict on what a tab remembers. Null where no institution is known, or its evidence cannot be had. */
export async function judgeTab(tabId: number): Promise<Judged | null> {
  const memory = await recallTab(tabId);
  const institution = (await listChosen()).find(({ id }) => id === memory.institutionId);
  if (!institution) return null;
  const gathered = await gatherEvidence(tabId, memory, institution).catch(() => null);
  return gathered && { memory, institution, verdict: diagnose(gathered.evidence).verdict };
}
