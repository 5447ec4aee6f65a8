import { type ActivationItem, tickByHand } from "@/lib/account/activation";
import { onLastingChange, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { activationTicks } from "./support-memory";

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
