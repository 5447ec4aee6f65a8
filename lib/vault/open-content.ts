import { decrypt } from "./aes-gcm";
import { headerText } from "./authenticated-text";
import type { Bytes } from "./bytes";
import { bytesOf } from "./bytes-of";
import type { SealedVault } from "./sealed-vault";

/** What was sealed, or null when the key is another one or a byte of header or content was changed. */
export async function openContent(sealed: SealedVault, key: Bytes): Promise<{ content: unknown } | null> {
  const plain = await decrypt(key, bytesOf(sealed.nonce), bytesOf(sealed.sealed), headerText(sealed));
  return plain && { content: JSON.parse(new TextDecoder().decode(plain)) };
}
