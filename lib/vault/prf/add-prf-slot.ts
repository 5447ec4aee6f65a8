import { toBase64 } from "../base64";
import type { Bytes, Random } from "../bytes";
import { hkdf } from "../hkdf";
import { resealSlots } from "../reseal-slots";
import type { SealedVault } from "../sealed-vault";
import { wrapKey } from "../wrap-key";
import type { PrfCredential } from "./prf-credential";

type Passkey = PrfCredential & { prfOutput: Bytes };

/**
 * The vault with a passkey as a further way in, in the place of an earlier slot of the same credential. `prfSalt` is 32
 * random bytes and `prfOutput` the 32 bytes that the authenticator made of it. @throws RangeError for another output
 */
export async function addPrfSlot(
  sealed: SealedVault,
  key: Bytes,
  { credentialId, prfSalt, prfOutput }: Passkey,
  random: Random,
): Promise<SealedVault> {
  if (prfOutput.length !== 32) throw new RangeError("an authenticator's output has 32 bytes");
  const parameters = { kind: "prf" as const, credentialId: toBase64(credentialId), prfSalt: toBase64(prfSalt) };
  const slot = await wrapKey(parameters, await hkdf(prfOutput, prfSalt, "prf"), key, random);
  const others = sealed.slots.filter((one) => one.kind !== "prf" || one.credentialId !== slot.credentialId);
  return resealSlots(sealed, key, [...others, slot], random);
}
