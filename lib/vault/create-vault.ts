import type { Bytes, Random } from "./bytes";
import type { Derive } from "./derive";
import { usualCost } from "./kdf-cost";
import { makePassphraseSlot } from "./passphrase-slot";
import { sealContent } from "./seal-content";
import type { SealedVault } from "./sealed-vault";

type NewVault = { content: unknown; passphrase: string; derive: Derive; random: Random };

/**
 * A vault that the passphrase opens, at revision 1, and its key. The content is whatever JSON can say, up to 4 MiB.
 * @throws RangeError for an empty passphrase, one of more than 1024 bytes, or too much content
 */
export async function createVault({
  content,
  passphrase,
  derive,
  random,
}: NewVault): Promise<{ sealed: SealedVault; key: Bytes }> {
  const key = random(32);
  const slot = await makePassphraseSlot(key, passphrase, usualCost, derive, random);
  const header = { version: 1, format: "entree-vault", revision: 1, slots: [slot] } as const;
  return { sealed: await sealContent({ ...header, slots: [slot] }, key, content, random), key };
}
