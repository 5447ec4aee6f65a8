import { decrypt, encrypt } from "./aes-gcm";
import { type SlotParameters, slotText } from "./authenticated-text";
import { toBase64 } from "./base64";
import type { Bytes, Random } from "./bytes";
import { bytesOf } from "./bytes-of";
import type { Slot } from "./sealed-vault";

/** The slot that holds the vault's key, sealed by a wrapping key that was derived by the slot's own parameters. */
export async function wrapKey<P extends SlotParameters>(slot: P, wrappingKey: Bytes, key: Bytes, random: Random) {
  const nonce = random(12);
  const wrapped = await encrypt(wrappingKey, nonce, key, slotText(slot));
  return { ...slot, nonce: toBase64(nonce), wrappedKey: toBase64(wrapped) };
}

/** The vault's key, or null when the wrapping key is another one or the slot was changed. */
export function unwrapKey(slot: Slot, wrappingKey: Bytes): Promise<Bytes | null> {
  return decrypt(wrappingKey, bytesOf(slot.nonce), bytesOf(slot.wrappedKey), slotText(slot));
}
