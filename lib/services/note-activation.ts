import { type ActivationItem, type ActivationSigns, itemsSeen, tickSeen } from "@/lib/account/activation";
import { readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { openVault } from "./open-vault";
import { activationTicks } from "./support-memory";
import { recallTab, recallTabs, type TabMemory } from "./tab-memory";

const nothing: ActivationSigns = { reading: null, arrived: false, hasCleanJar: false, hasCodeAccount: false };

function itemsIn({ reading, attempt }: TabMemory): ActivationItem[] {
  return itemsSeen({ ...nothing, reading, arrived: attempt?.reachedSso === true && attempt.arrivedAt !== null });
}

/** Begins an institution's list, and ticks what its open tabs and the open vault show already. */
export async function openActivation(institutionId: string, now: number): Promise<void> {
  const tabs = (await recallTabs()).filter(([, memory]) => memory.institutionId === institutionId);
  const accounts = (await openVault(now))?.content.accounts ?? [];
  const hasCodeAccount = accounts.some((account) => account.institutionId === institutionId);
  const items = [...tabs.flatMap(([, memory]) => itemsIn(memory)), ...itemsSeen({ ...nothing, hasCodeAccount })];
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
