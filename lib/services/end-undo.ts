import { isUndoable, oneAtATime, recallRepair, writeRepair } from "./repair-journal";

type Login = { storeId: string; institutionId: string; startedAt: number; now: number };

/**
 * Takes in a login that came in. The first after a repair is the repair's own, and both can still be undone; one begun
 * after that shows that nothing is missed: what was cleared is forgotten, and the sessions made since stay.
 */
export function endUndo({ storeId, institutionId, startedAt, now }: Login): Promise<void> {
  return oneAtATime(storeId, async () => {
    const journal = await recallRepair(storeId);
    if (!journal || journal.institutionId !== institutionId || !isUndoable(journal, now)) return;
    if (journal.cameInAt === null) await writeRepair({ ...journal, cameInAt: now });
    else if (startedAt > journal.cameInAt) await writeRepair({ ...journal, before: [], kept: [] });
  });
}
