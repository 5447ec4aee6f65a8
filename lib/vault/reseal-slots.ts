import type { Bytes, Random } from "./bytes";
import { openWithKey } from "./open-with-key";
import { sealContent } from "./seal-content";
import type { SealedVault, Slot } from "./sealed-vault";

/** The same content one revision later behind other slots. @throws when the key is not this vault's */
export async function resealSlots(
  sealed: SealedVault,
  key: Bytes,
  slots: Slot[],
  random: Random,
): Promise<SealedVault> {
  const content = await openWithKey(sealed, key);
  return sealContent({ ...sealed, revision: sealed.revision + 1, slots }, key, content, random);
}
