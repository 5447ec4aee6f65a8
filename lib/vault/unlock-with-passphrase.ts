import { bytesOf } from "./bytes-of";
import type { Derive } from "./derive";
import { isWeak, refuseCost } from "./kdf-cost";
import { normalisePassphrase } from "./normalise-passphrase";
import { passphraseSlotOf } from "./passphrase-slot";
import type { SealedVault } from "./sealed-vault";
import { type Unlocked, unlock } from "./unlock";
import type { VaultReason } from "./vault-reason";

/**
 * The vault's key and content. `isWeak` when vaults made today cost more to guess: `changePassphrase` to the same one,
 * while it is at hand. Parameters below the floor or above the ceiling are refused before anything is derived.
 */
export async function unlockWithPassphrase(
  sealed: SealedVault,
  passphrase: string,
  derive: Derive,
): Promise<(Unlocked & { isWeak: boolean }) | { reason: VaultReason }> {
  const slot = passphraseSlotOf(sealed);
  const { memoryKiB, iterations, parallelism, salt } = slot.kdf;
  const reason = refuseCost(slot.kdf);
  if (reason) return { reason };
  const normal = normalisePassphrase(passphrase);
  if (normal === null) return { reason: "refused" };
  const wrappingKey = await derive(normal, { memoryKiB, iterations, parallelism, salt: bytesOf(salt) });
  const unlocked = await unlock(sealed, slot, wrappingKey);
  return "reason" in unlocked ? unlocked : { ...unlocked, isWeak: isWeak(slot.kdf) };
}
