import type { ChosenInstitution } from "@/lib/knowledge/institution";
import type { TabMemory } from "./tab-memory";

export type TabEntry = { entry: string; isEntryKnown: boolean };

/** Where the login in a tab begins again: at the page first wanted, or at the institution's ENT where nothing told it. */
export function entryOfTab({ attempt }: TabMemory, institution: ChosenInstitution): TabEntry {
  const { entry, isEntryKnown } = attempt ?? { entry: institution.entry, isEntryKnown: false };
  return { entry, isEntryKnown };
}
