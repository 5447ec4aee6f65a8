import { brokerAt } from "@/lib/knowledge/brokers";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { addressOfTab } from "@/lib/platform/tabs";
import { listChosen } from "./chosen-institutions";
import { type Place, placeOf } from "./place";
import type { TabMemory } from "./tab-memory";

export type Whereabouts = {
  institution: ChosenInstitution;
  kind: Place["kind"] | "broker" | "error-page";
  /** Hosts of the brokers that the tab's login went through, or stands at. */
  brokers: string[];
};

/** The institution whose page a tab shows, whose login went on to a broker's page in it, or failed in it. */
export async function whereTabIs(tabId: number, memory: TabMemory): Promise<Whereabouts | null> {
  const institutions = await listChosen();
  const address = await addressOfTab(tabId);
  const place = address === null ? null : placeOf(address, institutions);
  const brokers = memory.attempt?.brokers ?? [];
  if (place) return { institution: place.institution, kind: place.kind, brokers };
  const institution = institutions.find(({ id }) => id === memory.institutionId);
  if (!institution || !memory.attempt) return null;
  const broker = address?.startsWith("https://") ? new URL(address).hostname : "";
  if (brokerAt(broker) && memory.attempt.arrivedAt === null)
    return { institution, kind: "broker", brokers: [...new Set([...brokers, broker])] };
  // A failed navigation leaves the tab at the browser's own page: only the attempt tells whose login it was.
  return memory.attempt.failure ? { institution, kind: "error-page", brokers } : null;
}
