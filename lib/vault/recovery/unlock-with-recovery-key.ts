import { bytesOf } from "../bytes-of";
import { hkdf } from "../hkdf";
import type { SealedVault } from "../sealed-vault";
import { type Unlocked, unlock } from "../unlock";
import { readRecoveryKey } from "./recovery-key";

/**
 * The vault's key and content. `mistyped` when no sheet has this key; `refused` when it is the key of another sheet, or
 * the vault has none.
 */
export async function unlockWithRecoveryKey(
  sealed: SealedVault,
  recoveryKey: string,
): Promise<Unlocked | { reason: "mistyped" | "refused" | "damaged" }> {
  const secret = readRecoveryKey(recoveryKey);
  if (!secret) return { reason: "mistyped" };
  const slot = sealed.slots.find((one) => one.kind === "recovery");
  if (!slot) return { reason: "refused" };
  return unlock(sealed, slot, await hkdf(secret, bytesOf(slot.salt), "recovery"));
}
