import { toBase64 } from "./base64";
import type { Bytes, Random } from "./bytes";
import type { Derive } from "./derive";
import type { KdfCost } from "./kdf-cost";
import { normalisePassphrase } from "./normalise-passphrase";
import type { PassphraseSlot, SealedVault } from "./sealed-vault";
import { wrapKey } from "./wrap-key";

/** The one slot that every vault has. */
export function passphraseSlotOf({ slots }: SealedVault): PassphraseSlot {
  const slot = slots.find(({ kind }) => kind === "passphrase");
  if (slot?.kind !== "passphrase") throw new TypeError("every sealed vault has a passphrase: parse it first");
  return slot;
}

/** A new slot with a salt of its own. @throws RangeError for an empty passphrase or one of more than 1024 bytes */
export async function makePassphraseSlot(
  key: Bytes,
  passphrase: string,
  { memoryKiB, iterations, parallelism }: KdfCost,
  derive: Derive,
  random: Random,
): Promise<PassphraseSlot> {
  const normal = normalisePassphrase(passphrase);
  if (normal === null) throw new RangeError("a passphrase has between 1 and 1024 bytes");
  const salt = random(16);
  const wrappingKey = await derive(normal, { memoryKiB, iterations, parallelism, salt });
  const kdf = { algorithm: "argon2id" as const, memoryKiB, iterations, parallelism, salt: toBase64(salt) };
  return wrapKey({ kind: "passphrase" as const, kdf }, wrappingKey, key, random);
}
