import type { Bytes, Random } from "./bytes";
import type { Derive } from "./derive";
import { strengthenedCost } from "./kdf-cost";
import { makePassphraseSlot, passphraseSlotOf } from "./passphrase-slot";
import { resealSlots } from "./reseal-slots";
import type { SealedVault } from "./sealed-vault";

type Change = { passphrase: string; derive: Derive; random: Random };

/**
 * The same vault behind another passphrase; the other ways in stay, and so does the key: copies made before still open
 * with the old passphrase. Never cheaper to guess than it was, so that the same passphrase again strengthens a vault
 * that `isWeak`. @throws RangeError for an empty passphrase or one of more than 1024 bytes
 */
export async function changePassphrase(
  sealed: SealedVault,
  key: Bytes,
  { passphrase, derive, random }: Change,
): Promise<SealedVault> {
  const held = passphraseSlotOf(sealed);
  const slot = await makePassphraseSlot(key, passphrase, strengthenedCost(held.kdf), derive, random);
  return resealSlots(
    sealed,
    key,
    sealed.slots.map((other) => (other === held ? slot : other)),
    random,
  );
}
