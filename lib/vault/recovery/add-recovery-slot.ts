import { toBase64 } from "../base64";
import type { Bytes, Random } from "../bytes";
import { hkdf } from "../hkdf";
import { resealSlots } from "../reseal-slots";
import type { SealedVault } from "../sealed-vault";
import { wrapKey } from "../wrap-key";
import { writeRecoveryKey } from "./recovery-key";

/**
 * The vault with a recovery key as a further way in, and that key, which is written nowhere else: it is for the sheet
 * that the student prints. The key of an earlier sheet opens the vault no more.
 */
export async function addRecoverySlot(
  sealed: SealedVault,
  key: Bytes,
  random: Random,
): Promise<{ sealed: SealedVault; recoveryKey: string }> {
  const secret = random(20);
  const salt = random(16);
  const parameters = { kind: "recovery" as const, salt: toBase64(salt) };
  const slot = await wrapKey(parameters, await hkdf(secret, salt, "recovery"), key, random);
  const others = sealed.slots.filter(({ kind }) => kind !== "recovery");
  return { sealed: await resealSlots(sealed, key, [...others, slot], random), recoveryKey: writeRecoveryKey(secret) };
}
