import { wakeIn } from "@/lib/platform/alarms";

export const lockWake = "lock-vault";

/** The key is checked at each use; the wake takes it out of the memory when nobody asks for it any more. */
export async function lockLater(until: number | null, now: number): Promise<void> {
  if (until !== null) await wakeIn(lockWake, Math.max(0.5, (until - now) / 60_000));
}
