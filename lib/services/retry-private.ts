import { beyondCookies } from "@/lib/diagnosis/beyond-cookies";
import { concludeRetry } from "@/lib/diagnosis/conclude-retry";
import { diagnose } from "@/lib/diagnosis/diagnose";
import type { FindingKind } from "@/lib/diagnosis/finding";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { announceChange } from "@/lib/platform/messaging";
import { openPrivately, seesPrivateWindows } from "@/lib/platform/private-window";
import { listChosen } from "./chosen-institutions";
import { entryOfTab } from "./entry-of-tab";
import { gatherEvidence } from "./gather-evidence";
import { notePrivateResult } from "./private-result";
import { forgetRetry, type Retry, recallRetry, retryIn, reviseRetry } from "./retry-journal";
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
  const { entry } = entryOfTab(memory, institution);
  const { evidence } = await gatherEvidence(tabId, memory, institution);
  const first = diagnose(evidence).verdict.kind;
  const mayWatch = await seesPrivateWindows();
  const opened = await openPrivately(entry);
  const privateTabId = mayWatch ? (opened?.tabId ?? null) : null;
  await reviseRetry(tabId, () => ({
    tabId,
    privateTabId,
    institutionId: institution.id,
    entry,
    first,
    found: null,
    phase: privateTabId === null ? "asking" : "watching",
    isOpened: opened !== null,
    mayWatch,
    startedAt: now,
  }));
  await announceChange(tabId);
  // The window may have come to its end before this was written down.
  if (privateTabId !== null) await watchRetry(privateTabId);
}

/**
 * Draws the conclusion from what was just seen in a tab, if it is the private one of a retry. A failure stands until
 * the student goes on there: a password can be mistyped.
 */
export async function watchRetry(privateTabId: number): Promise<void> {
  const retry = await retryIn(privateTabId);
  const institution = (await listChosen()).find(({ id }) => id === retry?.institutionId);
  if (!retry || !institution) return;
  // One after the other: events come faster than evidence is gathered, and the last one must be judged last.
  const next = await reviseRetry(retry.tabId, async (held) => {
    if (held?.privateTabId !== privateTabId) return undefined;
    const seen = await lookInto(privateTabId, institution, held.first).catch(() => null);
    return seen ? { ...held, ...seen, privateTabId: seen.phase === "works" ? null : privateTabId } : undefined;
  });
  if (!next || (next.phase === retry.phase && next.found?.kind === retry.found?.kind)) return;
  const isOver = next.phase === "works" || next.phase === "fails";
  if (isOver) await notePrivateResult(retry.tabId, next.phase === "works", Date.now());
  await announceChange(retry.tabId);
}

async function lookInto(
  privateTabId: number,
  institution: ChosenInstitution,
  first: FindingKind,
): Promise<Pick<Retry, "phase" | "found">> {
  const memory = await recallTab(privateTabId);
  const { evidence } = await gatherEvidence(privateTabId, memory, institution);
  const diagnosis = diagnose(evidence);
  const phase = concludeRetry(memory.attempt, diagnosis.verdict, first) ?? "watching";
  const next = phase === "fails" ? beyondCookies(diagnosis) : null;
  return { phase, found: next && { kind: next.kind, remedies: next.remedies } };
}

/** A private window that was closed before it told anything: the student knows how it went. */
export async function endWatching(privateTabId: number): Promise<void> {
  const retry = await retryIn(privateTabId);
  if (!retry) return;
  await reviseRetry(retry.tabId, (held) => held && withoutWindow(held));
  await announceChange(retry.tabId);
}

function withoutWindow(held: Retry): Retry {
  return { ...held, privateTabId: null, phase: held.phase === "watching" ? "asking" : held.phase };
}

/** The student says how it went. */
export async function answerRetry(tabId: number, worked: boolean, now: number): Promise<void> {
  if (!(await recallRetry(tabId, now))) return;
  await reviseRetry(tabId, (held) => held && { ...held, phase: worked ? "works" : "fails" });
  await notePrivateResult(tabId, worked, now);
  await announceChange(tabId);
}

export async function endRetry(tabId: number): Promise<void> {
  await forgetRetry(tabId);
  await announceChange(tabId);
}
