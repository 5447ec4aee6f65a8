import type { Bytes, Random } from "./bytes";
import { openWithKey } from "./open-with-key";
import { sealContent } from "./seal-content";
import type { SealedVault } from "./sealed-vault";

/**
 * The same vault, one revision later, with other content. @throws when the key is not this vault's: the slots would go
 * on wrapping another one, and nothing would ever open it
 */
export async function reseal(sealed: SealedVault, key: Bytes, content: unknown, random: Random): Promise<SealedVault> {
  await openWithKey(sealed, key);
  return sealContent({ ...sealed, revision: sealed.revision + 1 }, key, content, random);
}
