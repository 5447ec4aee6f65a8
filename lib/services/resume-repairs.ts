import { listChosen } from "./chosen-institutions";
import { forgetRepair, isOld, oneAtATime, recallRepair, recallRepairs, writeRepair } from "./repair-journal";
import { continueRepair } from "./repair-session";
import { continueUndo } from "./undo-repair";

/** Nobody is surprised by a page that reopens within this time of the click; later, the repair ends as far as it came. */
const resumableForMs = 120_000;

/** Finishes what a background that died left half done, and forgets what can't be undone any more. */
export async function resumeRepairs(now: number): Promise<void> {
  const institutions = await listChosen();
  for (const { storeId } of await recallRepairs()) {
    await oneAtATime(storeId, async () => {
      const journal = await recallRepair(storeId);
      const institution = institutions.find(({ id }) => id === journal?.institutionId);
      if (!journal || !institution) return;
      if (isOld(journal, now)) return forgetRepair(journal);
      if (journal.phase === "undoing") await continueUndo(journal, institution, now);
      const unfinished = journal.phase === "clearing" || journal.phase === "reopening";
      if (!unfinished) return;
      if (now - journal.startedAt < resumableForMs) await continueRepair(journal, institution);
      // What it cleared so far can still be undone.
      else await writeRepair({ ...journal, phase: "done" });
    });
  }
}
