import type { TabView, VerdictView } from "@/lib/messages/views";
import { recall, revise } from "@/lib/platform/session-memory";

/** By tab, the one that was looked at last at the end. */
type KeptViews = [tabId: number, view: VerdictView][];

const key = "views";

/** A window opens on the tab in front: one that so many others came after is seldom come back to. */
const mostTabs = 6;

/**
 * Keeps the verdict on a tab, which the popup opens on while the background looks anew. Nothing is kept of a tab that
 * shows something else, whose host is none of ours to remember, or that is between two pages.
 */
export async function keepView(tabId: number, view: TabView): Promise<void> {
  if (view.state !== "verdict" || view.isBetweenPages) return forgetView(tabId);
  await revise<KeptViews>(key, (held) => {
    const others = (held ?? []).filter(([id]) => id !== tabId);
    return [...others.slice(1 - mostTabs), [tabId, view]];
  });
}

/** What was known last, by tab: true of that moment alone. */
export async function recallViews(): Promise<ReadonlyMap<number, VerdictView>> {
  return new Map(await recall<KeptViews>(key));
}

/** What a tab showed is over: it went to another page, or closed. */
export function forgetView(tabId: number): Promise<void> {
  return leaveOut(([id]) => id === tabId);
}

export function forgetViewsOf(institutionId: string): Promise<void> {
  return leaveOut(([, { institution }]) => institution.id === institutionId);
}

async function leaveOut(isOver: (kept: KeptViews[number]) => boolean): Promise<void> {
  await revise<KeptViews>(key, (held) => {
    const left = held?.filter((kept) => !isOver(kept)) ?? [];
    if (left.length === (held?.length ?? 0)) return undefined;
    return left.length === 0 ? null : left;
  });
}
