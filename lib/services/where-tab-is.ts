import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { addressOfTab } from "@/lib/platform/tabs";
import { listChosen } from "./chosen-institutions";
import { type Place, placeOf } from "./place";
import type { TabMemory } from "./tab-memory";

export type Whereabouts = { institution: ChosenInstitution; kind: Place["kind"] | "error-page" };

/** The institution whose page a tab shows, or whose login failed in it. */
export async function whereTabIs(tabId: number, memory: TabMemory): Promise<Whereabouts | null> {
  const institutions = await listChosen();
  const address = await addressOfTab(tabId);
  const place = address === null ? null : placeOf(address, institutions);
  if (place) return { institution: place.institution, kind: place.kind };
  // A failed navigation leaves the tab at the browser's own page: only the attempt tells whose login it was.
  if (!memory.attempt?.failure) return null;
  const institution = institutions.find(({ id }) => id === memory.institutionId);
  return institution ? { institution, kind: "error-page" } : null;
}
