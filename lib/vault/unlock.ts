import type { Bytes } from "./bytes";
import { openContent } from "./open-content";
import type { SealedVault, Slot } from "./sealed-vault";
import { unwrapKey } from "./wrap-key";

/** An open vault: its key, to open it again until it is locked, and what it holds. */
export type Unlocked = { key: Bytes; content: unknown };

/** Unwraps the key from a slot and opens the content with it. */
export async function unlock(
  sealed: SealedVault,
  slot: Slot,
  wrappingKey: Bytes,
): Promise<Unlocked | { reason: "refused" | "damaged" }> {
  const key = await unwrapKey(slot, wrappingKey);
  if (!key) return { reason: "refused" };
  const opened = await openContent(sealed, key);
  return opened ? { key, content: opened.content } : { reason: "damaged" };
}
