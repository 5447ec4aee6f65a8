import type { Bytes } from "./bytes";
import { openContent } from "./open-content";
import type { SealedVault } from "./sealed-vault";

/** What was sealed. @throws when it does not open with this key: it is another vault's, or a byte was changed */
export async function openWithKey(sealed: SealedVault, key: Bytes): Promise<unknown> {
  const opened = await openContent(sealed, key);
  if (!opened) throw new Error("the vault does not open with this key");
  return opened.content;
}
