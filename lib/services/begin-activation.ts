import { openTab } from "@/lib/platform/tabs";
import { listChosen } from "./chosen-institutions";
import { tickItems } from "./note-activation";
import { repairSession } from "./repair-session";

/** Opens the entry in a new tab, clears what earlier logins left, and opens it again without. It can be undone there, as any repair. */
export async function beginActivation(institutionId: string, clickId: string, now: number): Promise<void> {
  const institution = (await listChosen()).find(({ id }) => id === institutionId);
  const tabId = institution ? await openTab(institution.entry) : null;
  if (!institution || tabId === null) return;
  const { done } = await repairSession({
    tabId,
    clickId,
    entry: institution.entry,
    isEntryKnown: true,
    brokers: [],
    institution,
    now,
  });
  if (done) await tickItems(institutionId, ["clean-cookies"]);
}
