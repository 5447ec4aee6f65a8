import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { listChosen } from "./chosen-institutions";
import type { TabMemory } from "./tab-memory";
import { whereTabIs } from "./where-tab-is";

/**
 * The institution that a tab shows or was sent to: its page, its failure, its page that does not come, or whatever it was
 * led away to before the login answered.
 */
export async function whoseTabIs(tabId: number, memory: TabMemory): Promise<ChosenInstitution | null> {
  const here = await whereTabIs(tabId, memory);
  if (here) return here.institution;
  if (memory.leftFor === null || memory.attempt?.lastAnswer !== null) return null;
  return (await listChosen()).find(({ id }) => id === memory.institutionId) ?? null;
}
