import type { StoredCookie } from "@/lib/cookies/cookie";
import { forget, recall, recallAll, remember } from "@/lib/platform/session-memory";
import { type ClosedTab, hasPrivateTabBeside } from "@/lib/platform/tabs";

/**
 * A repair written down before each of its steps, so that whoever wakes next goes on where the last one died. It holds
 * cookies with their values: it stays in the session's memory and is handed to nobody.
 */
export type RepairJournal = {
  clickId: string;
  phase: "clearing" | "reopening" | "done" | "undoing" | "undone";
  institutionId: string;
  /** Hosts of the brokers in its chain. */
  brokers: string[];
  tabId: number;
  storeId: string;
  /** The store is a private window's, which ends with the last of them. */
  isPrivate: boolean;
  entry: string;
  /** False where the entry stands for a page that no address told. */
  isEntryKnown: boolean;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** When the first login after it came in, in milliseconds since the epoch. */
  cameInAt: number | null;
  /** When it was undone, in milliseconds since the epoch. */
  undoneAt: number | null;
  /** What the repair clears, in the order in which the browser sent it. Emptied once it can't be undone any more. */
  before: StoredCookie[];
  /** How many cookies it clears and keeps, for the screen. */
  counts: { cleared: number; kept: number };
  /** What the step under way must leave as it is. */
  kept: StoredCookie[];
  resisted: string[];
};

const prefix = "repair.";

/** One repair a cookie store: the last one, which is the one that can be undone. */
export function recallRepair(storeId: string): Promise<RepairJournal | null> {
  return recall<RepairJournal>(prefix + storeId);
}

export function writeRepair(journal: RepairJournal): Promise<void> {
  return remember(prefix + journal.storeId, journal);
}

export async function recallRepairs(): Promise<RepairJournal[]> {
  return [...(await recallAll<RepairJournal>(prefix)).values()];
}

/** Until when a repair can be undone, after it began. */
export const undoableForMinutes = 60;

export function isUndoable(journal: RepairJournal, now: number): boolean {
  return journal.phase === "done" && journal.before.length > 0 && !isOld(journal, now);
}

/** Nobody undoes it any more, and nobody needs its cookies. */
export function isOld({ startedAt }: RepairJournal, now: number): boolean {
  return now - startedAt >= undoableForMinutes * 60_000;
}

export function forgetRepair({ storeId }: RepairJournal): Promise<void> {
  return forget(prefix + storeId);
}

/** Once the last private window is closed its cookies are nobody's, and go back nowhere. */
export async function forgetPrivateRepairs(closed: ClosedTab): Promise<void> {
  const journals = (await recallRepairs()).filter(({ isPrivate }) => isPrivate);
  if (journals.length === 0 || (await hasPrivateTabBeside(closed))) return;
  for (const journal of journals) await oneAtATime(journal.storeId, () => forgetRepair(journal));
}

/** A click, its repetition and a waking background may all want to go on with the same repair. */
export function oneAtATime<T>(storeId: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(prefix + storeId, task);
}
