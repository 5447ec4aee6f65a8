import { concludeRetry } from "@/lib/diagnosis/conclude-retry";
import { diagnose } from "@/lib/diagnosis/diagnose";
import { announceChange } from "@/lib/platform/messaging";
import { openPrivately, seesPrivateWindows } from "@/lib/platform/private-window";
import { listChosen } from "./chosen-institutions";
import { gatherEvidence } from "./gather-evidence";
import { forgetRetry, recallRetry, retryWatchedIn, reviseRetry } from "./retry-journal";
import { recallTab } from "./tab-memory";
import { whereTabIs } from "./where-tab-is";

/**
 * Opens a tab's entry in a private window, whose cookies and cache are empty, to see whether it works there. Watches it
 * where the student lets Entrée see private windows, and asks how it went where not.
 */
export async function startRetry(tabId: number, now: number): Promise<void> {
  const memory = await recallTab(tabId);
  const institution = (await whereTabIs(tabId, memory))?.institution;
  if (!institution) return;
  const entry = memory.attempt?.entry ?? institution.entry;
  const { evidence } = await gatherEvidence(tabId, memory, institution);
  const first = diagnose(evidence).verdict.kind;
  const opened = await openPrivately(entry);
  const isWatched = opened?.tabId != null && (await seesPrivateWindows());
  await reviseRetry(tabId, () => ({
    tabId,
    privateTabId: isWatched ? opened.tabId : null,
    institutionId: institution.id,
    entry,
    first,
    found: null,
    phase: isWatched ? "watching" : "asking",
    isOpened: opened !== null,
    startedAt: now,
  }));
  await announceChange(tabId);
}

/** Draws the conclusion from what was just seen in a tab, if it is the private one of a retry. */
export async function watchRetry(privateTabId: number): Promise<void> {
  const retry = await retryWatchedIn(privateTabId);
  const institution = (await listChosen()).find(({ id }) => id === retry?.institutionId);
  if (!retry || !institution) return;
  const memory = await recallTab(privateTabId);
  const gathered = await gatherEvidence(privateTabId, memory, institution).catch(() => null);
  if (!gathered) return;
  const { verdict } = diagnose(gathered.evidence);
  const phase = concludeRetry(memory.attempt, verdict, retry.first);
  if (phase === null) return;
  await reviseRetry(retry.tabId, (held) => held && { ...held, phase, found: phase === "fails" ? verdict.kind : null });
  await announceChange(retry.tabId);
}

/** A private window that was closed before it told anything: the student knows how it went. */
export async function endWatching(privateTabId: number): Promise<void> {
  const retry = await retryWatchedIn(privateTabId);
  if (!retry) return;
  await reviseRetry(retry.tabId, (held) => held && { ...held, phase: "asking", privateTabId: null });
  await announceChange(retry.tabId);
}

/** The student says how it went. */
export async function answerRetry(tabId: number, worked: boolean, now: number): Promise<void> {
  if (!(await recallRetry(tabId, now))) return;
  await reviseRetry(tabId, (held) => held && { ...held, phase: worked ? "works" : "fails" });
  await announceChange(tabId);
}

export async function endRetry(tabId: number): Promise<void> {
  await forgetRetry(tabId);
  await announceChange(tabId);
}
