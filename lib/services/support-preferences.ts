import type { RegionId } from "@/lib/knowledge/region-ids";
import { readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { sentRequests, supportPreferences } from "./support-memory";

export type Sender = { name: string; studentNumber: string };

export type SupportPreferences = { region: RegionId | null; sender: Sender | null };

export function readSupportPreferences(): Promise<SupportPreferences> {
  return readLasting(supportPreferences);
}

/** Keeps who writes, because they asked for it; null forgets them. */
export async function keepSender(sender: Sender | null): Promise<void> {
  await reviseLasting(supportPreferences, (held) => ({ ...held, sender }));
}

export async function keepRegion(region: RegionId): Promise<void> {
  await reviseLasting(supportPreferences, (held) => ({ ...held, region }));
}

/** When the institution's help desk was last written to, as the student says; null where it was not. */
export async function readSentAt(institutionId: string): Promise<number | null> {
  return (await readLasting(sentRequests))[institutionId]?.sentAt ?? null;
}

export async function noteSentAt(institutionId: string, sentAt: number | null): Promise<void> {
  await reviseLasting(sentRequests, ({ [institutionId]: _, ...others }) =>
    sentAt === null ? others : { ...others, [institutionId]: { sentAt } },
  );
}
