import { brokerAt } from "@/lib/knowledge/brokers";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { addressOfTab } from "@/lib/platform/tabs";
import { listChosen } from "./chosen-institutions";
import { knownReach } from "./known-reach";
import { type Place, placeOf } from "./place";
import { securePage } from "./secure-page";
import type { TabMemory } from "./tab-memory";

export type Whereabouts = {
  institution: ChosenInstitution;
  kind: Place["kind"] | "broker" | "error-page" | "on-its-way";
  /** Hosts of the brokers that the tab's login went through, or stands at. */
  brokers: string[];
};

/** The institution whose page a tab shows or waits for, whose login went on to a broker's page in it, or failed in it. */
export async function whereTabIs(tabId: number, memory: TabMemory): Promise<Whereabouts | null> {
  const [institutions, address] = await Promise.all([listChosen(), addressOfTab(tabId)]);
  const place = address === null ? null : placeOf(address, institutions);
  const brokers = memory.attempt?.brokers ?? [];
  if (place) return { institution: place.institution, kind: place.kind, brokers };
  const institution = institutions.find(({ id }) => id === memory.institutionId);
  if (!institution) return null;
  const broker = securePage(address)?.hostname ?? "";
  if (memory.attempt?.arrivedAt === null && brokerAt(broker))
    return { institution, kind: "broker", brokers: [...new Set([...brokers, broker])] };
  // A failed navigation leaves the tab at the browser's own page, and one on its way at the page before: only the
  // attempt tells whose login it was.
  if (memory.attempt?.failure || (await isHeldUp(memory, institution)))
    return { institution, kind: "error-page", brokers };
  return memory.awaiting ? { institution, kind: "on-its-way", brokers } : null;
}

/** The network led the tab to a page of its own in place of the login's. */
async function isHeldUp(memory: TabMemory, institution: ChosenInstitution): Promise<boolean> {
  if (memory.leftFor === null || memory.attempt?.lastAnswer !== null) return false;
  const reach = await knownReach(institution, memory, Date.now());
  return reach?.state === "captive-portal";
}
