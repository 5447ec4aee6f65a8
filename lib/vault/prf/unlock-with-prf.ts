import { toBase64 } from "../base64";
import type { Bytes } from "../bytes";
import { bytesOf } from "../bytes-of";
import { hkdf } from "../hkdf";
import type { SealedVault } from "../sealed-vault";
import { type Unlocked, unlock } from "../unlock";

/** The vault's key and content, by what the authenticator made of the credential's salt. */
export async function unlockWithPrf(
  sealed: SealedVault,
  credentialId: Bytes,
  prfOutput: Bytes,
): Promise<Unlocked | { reason: "refused" | "damaged" }> {
  const id = toBase64(credentialId);
  const slot = sealed.slots.find((one) => one.kind === "prf" && one.credentialId === id);
  if (slot?.kind !== "prf") return { reason: "refused" };
  return unlock(sealed, slot, await hkdf(prfOutput, bytesOf(slot.prfSalt), "prf"));
}
