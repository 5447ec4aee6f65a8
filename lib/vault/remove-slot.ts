import { toBase64 } from "./base64";
import type { Bytes, Random } from "./bytes";
import { resealSlots } from "./reseal-slots";
import type { SealedVault } from "./sealed-vault";

/** A way in that can be taken away: never the passphrase. */
export type RemovableSlot = { kind: "recovery" } | { kind: "prf"; credentialId: Bytes };

/** The vault without that way in. Copies made before still open with it. */
export function removeSlot(
  sealed: SealedVault,
  key: Bytes,
  removed: RemovableSlot,
  random: Random,
): Promise<SealedVault> {
  const kept = sealed.slots.filter((slot) => {
    if (slot.kind !== removed.kind) return true;
    return slot.kind === "prf" && removed.kind === "prf" && slot.credentialId !== toBase64(removed.credentialId);
  });
  return resealSlots(sealed, key, kept, random);
}
