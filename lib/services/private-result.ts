import type { Privately } from "@/lib/diagnosis/evidence";
import { forget, recall, remember } from "@/lib/platform/session-memory";
import { isOld, recallRepair } from "./repair-journal";

/** How a retry in a private window ended. It outlives the retry's screen, which a repair closes. */
type PrivateResult = { worked: boolean; at: number };

const prefix = "private-result.";

/** Long enough to repair and to log in once more. */
const lastsMs = 30 * 60_000;

export function notePrivateResult(tabId: number, worked: boolean, at: number): Promise<void> {
  return remember(prefix + tabId, { worked, at } satisfies PrivateResult);
}

export function forgetPrivateResult(tabId: number): Promise<void> {
  return forget(prefix + tabId);
}

/** How it went in private, and whether this jar was repaired; null where nobody tried of late. */
export async function privatelyOf(tabId: number, storeId: string, now: number): Promise<Privately | null> {
  const held = await recall<PrivateResult>(prefix + tabId);
  if (!held || now - held.at >= lastsMs) return null;
  const repair = await recallRepair(storeId);
  return { worked: held.worked, isRepaired: repair?.phase === "done" && !isOld(repair, now) };
}
