import { cancelWake } from "@/lib/platform/alarms";
import { listChosen } from "./chosen-institutions";
import { oneAtATime, recallRepair, recallRepairs } from "./repair-journal";
import { continueRepair, repairWake } from "./repair-session";
import { continueUndo } from "./undo-repair";

/** Nobody is surprised by a page that reopens within this time of the click; later, the rest of a repair is dropped. */
const resumableForMs = 120_000;

/** Finishes what a background that died left half done. */
export async function resumeRepairs(now: number): Promise<void> {
  const institutions = await listChosen();
  for (const { storeId } of await recallRepairs()) {
    await oneAtATime(storeId, async () => {
      const journal = await recallRepair(storeId);
      const institution = institutions.find(({ id }) => id === journal?.institutionId);
      if (!journal || !institution) return;
      if (journal.phase === "undoing") await continueUndo(journal, institution);
      const unfinished = journal.phase === "clearing" || journal.phase === "reopening";
      if (unfinished && now - journal.startedAt < resumableForMs) await continueRepair(journal, institution);
    });
  }
  await cancelWake(repairWake);
}
