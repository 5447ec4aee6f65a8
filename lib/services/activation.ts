import { type ActivationItem, type ActivationSigns, itemsSeen, tickByHand, tickSeen } from "@/lib/account/activation";
import { onLastingChange, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { openTab } from "@/lib/platform/tabs";
import { listChosen } from "./chosen-institutions";
import { repairSession } from "./repair-session";
import { activationTicks } from "./support-memory";
import { recallTab, recallTabs, type TabMemory } from "./tab-memory";

const nothing: ActivationSigns = { reading: null, arrived: false, hasCleanJar: false, hasCodeAccount: false };

function itemsIn({ reading, attempt }: TabMemory): ActivationItem[] {
  return itemsSeen({ ...nothing, reading, arrived: attempt?.reachedSso === true && attempt.arrivedAt !== null });
}

/** Begins an institution's list, and ticks what its open tabs show already. */
export async function openActivation(institutionId: string): Promise<void> {
  const tabs = (await recallTabs()).filter(([, memory]) => memory.institutionId === institutionId);
  const items = tabs.flatMap(([, memory]) => itemsIn(memory));
  await reviseLasting(activationTicks, (held) => ({
    ...held,
    [institutionId]: tickSeen(held[institutionId] ?? {}, items),
  }));
}

/** Ticks what a tab has just shown, where the student has begun the list. Nothing is kept of who has not. */
export async function noteActivation(tabId: number): Promise<void> {
  const memory = await recallTab(tabId);
  const id = memory.institutionId;
  if (id !== null) await tickItems(id, itemsIn(memory));
}

export async function tickItems(institutionId: string, items: readonly ActivationItem[]): Promise<void> {
  if (items.length === 0 || !(institutionId in (await readLasting(activationTicks)))) return;
  await reviseLasting(activationTicks, (held) => {
    const ticks = held[institutionId];
    return ticks ? { ...held, [institutionId]: tickSeen(ticks, items) } : held;
  });
}

export async function tickActivation(institutionId: string, item: ActivationItem, isDone: boolean): Promise<void> {
  await reviseLasting(activationTicks, (held) => ({
    ...held,
    [institutionId]: tickByHand(held[institutionId] ?? {}, item, isDone),
  }));
}

export async function readActivation(institutionId: string): Promise<Record<string, "student" | "seen">> {
  return (await readLasting(activationTicks))[institutionId] ?? {};
}

export function onActivationChange(callback: () => void, signal: AbortSignal): void {
  onLastingChange(activationTicks, callback, signal);
}

/** Opens the entry in a new tab, clears what earlier logins left, and opens it again without. It can be undone there, as any repair. */
export async function beginActivation(institutionId: string, clickId: string, now: number): Promise<void> {
  const institution = (await listChosen()).find(({ id }) => id === institutionId);
  const tabId = institution ? await openTab(institution.entry) : null;
  if (!institution || tabId === null) return;
  const { done } = await repairSession({ tabId, clickId, entry: institution.entry, institution, now });
  if (done) await tickItems(institutionId, ["clean-cookies"]);
}
