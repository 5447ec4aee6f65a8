import { expiryOf, restorationOf } from "@/lib/cookies/address";
import { absentFrom, missingFrom } from "@/lib/cookies/compare-jars";
import { restorable } from "@/lib/cookies/restorable";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import type { RepairOutcome } from "@/lib/messages/views";
import { wakeIn } from "@/lib/platform/alarms";
import { setCookie } from "@/lib/platform/cookie-jar";
import { chainOf, readChainJar, readPlan } from "./login-chain";
import { isUndoable, oneAtATime, type RepairJournal, recallRepair, writeRepair } from "./repair-journal";
import { repairWake } from "./repair-session";

/**
 * Puts the jar back as it was before the repair: the sessions made since go, the old ones return in their order. Runs
 * to the end from wherever it stopped; one cookie that the browser refuses does not hold back the others.
 */
export async function continueUndo(
  journal: RepairJournal,
  institution: ChosenInstitution,
  now: number,
): Promise<RepairJournal> {
  const chain = chainOf(institution, journal.brokers);
  const { kept, storeId } = journal;
  const before = restorable(journal.before, now);
  const sessions = (await readPlan(chain, storeId)).clear.map(({ cookie }) => cookie);
  // Browsers send older cookies first, so the order is part of what was there: all go before any returns.
  for (const cookie of sessions) await setCookie(expiryOf(cookie));
  for (const cookie of before) await setCookie(restorationOf(cookie));
  const after = await readChainJar(chain, storeId);
  for (const cookie of absentFrom(kept, after)) await setCookie(restorationOf(cookie));
  const resisted = missingFrom(before, after).map(({ name }) => name);
  const undone: RepairJournal = { ...journal, phase: "undone", undoneAt: now, before: [], kept: [], resisted };
  await writeRepair(undone);
  return undone;
}

/** Undoes the last repair of a cookie store. Nothing to undo is `done: false` with nothing that resisted. */
export function undoRepair(storeId: string, institution: ChosenInstitution, now: number): Promise<RepairOutcome> {
  return oneAtATime(storeId, async () => {
    let journal = await recallRepair(storeId);
    if (journal && isUndoable(journal, now)) {
      const plan = await readPlan(chainOf(institution, journal.brokers), storeId);
      journal = { ...journal, phase: "undoing", kept: plan.keep.map(({ cookie }) => cookie) };
      await writeRepair(journal);
      await wakeIn(repairWake, 0.5);
    }
    if (journal?.phase === "undoing") journal = await continueUndo(journal, institution, now);
    const resisted = journal?.phase === "undone" ? journal.resisted : [];
    return { done: journal?.phase === "undone" && resisted.length === 0, resisted };
  });
}
