import type { ResetVerdict } from "@/lib/account/judge-reset-address";
import { forget, recall, revise } from "@/lib/platform/session-memory";

/** What is remembered of a tab's page beside its reading. Nothing that was typed is in it. */
export type PageRemarks = {
  /** Which page it is: when its server answered. */
  answeredAt: number | null;
  /** What it says that a new password must hold. */
  rules: readonly string[];
  /** What can be said of the address in its reset form. */
  resetVerdict: ResetVerdict | null;
};

const keyOf = (tabId: number): string => `remarks.${tabId}`;
const none: PageRemarks = { answeredAt: null, rules: [], resetVerdict: null };

export async function recallRemarks(tabId: number): Promise<PageRemarks> {
  return (await recall<PageRemarks>(keyOf(tabId))) ?? none;
}

/** A page was read: what was said of the page before it is forgotten. */
export async function noteRules(tabId: number, answeredAt: number | null, rules: readonly string[]): Promise<void> {
  await revise<PageRemarks>(keyOf(tabId), (held) => ({
    answeredAt,
    rules,
    resetVerdict: held !== null && held.answeredAt === answeredAt ? held.resetVerdict : null,
  }));
}

export async function noteResetVerdict(tabId: number, resetVerdict: ResetVerdict): Promise<void> {
  await revise<PageRemarks>(keyOf(tabId), (held) => ({ ...(held ?? none), resetVerdict }));
}

export function forgetRemarks(tabId: number): Promise<void> {
  return forget(keyOf(tabId));
}
