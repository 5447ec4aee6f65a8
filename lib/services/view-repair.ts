import type { FindingKind } from "@/lib/diagnosis/finding";
import { repairIsNews } from "@/lib/diagnosis/repair-is-news";
import type { RepairView } from "@/lib/messages/views";
import { isOld, isUndoable, type RepairJournal } from "./repair-journal";

/** The same trouble again within this time is no new one: the cookies were not it. */
const recentMs = 10 * 60_000;

type Onlooker = { tabId: number; movedAt: number; verdict: FindingKind; now: number };

/** How the last repair of a tab's cookie store stands; null where it is over and done with. */
export function viewRepair(
  journal: RepairJournal | null,
  { tabId, movedAt, verdict, now }: Onlooker,
): RepairView | null {
  if (!journal || isOld(journal, now)) return null;
  // An undoing is news until the student goes on: then the verdict on what they see is.
  if (journal.undoneAt !== null && journal.undoneAt < movedAt) return null;
  const running = journal.phase === "clearing" || journal.phase === "reopening";
  const phase = running ? "running" : (journal.phase as "done" | "undoing" | "undone");
  const inThisTab = journal.tabId === tabId;
  return {
    phase,
    inThisTab,
    isNews: inThisTab && repairIsNews(phase, verdict),
    cleared: journal.counts.cleared,
    kept: journal.counts.kept,
    resisted: journal.resisted,
    undoable: isUndoable(journal, now),
    isRecent: now - journal.startedAt < recentMs,
    isEntryKnown: journal.isEntryKnown,
  };
}
