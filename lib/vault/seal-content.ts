import * as v from "valibot";
import { encrypt } from "./aes-gcm";
import { headerText } from "./authenticated-text";
import { toBase64 } from "./base64";
import type { Bytes, Random } from "./bytes";
import { largestContentBytes, type SealedVault, sealedVaultSchema, type VaultHeader } from "./sealed-vault";

/** How many accounts there are should not show in how long the vault is. */
const padTo = 1024;

/** JSON that ends in spaces, up to the next multiple of 1 KiB: whoever parses it never sees the padding. */
function padded(content: unknown): Bytes {
  const text = JSON.stringify(content);
  if (text === undefined) throw new TypeError("what JSON cannot say cannot be sealed");
  const bytes = new TextEncoder().encode(text);
  const size = Math.ceil(bytes.length / padTo) * padTo;
  if (size > largestContentBytes) throw new RangeError("no vault of this size could be opened again");
  const all = new Uint8Array(size).fill(0x20);
  all.set(bytes);
  return all;
}

/** Seals the content as one, bound to its header. @throws for whatever `parseSealed` would not take back */
export async function sealContent(
  header: VaultHeader,
  key: Bytes,
  content: unknown,
  random: Random,
): Promise<SealedVault> {
  const { version, format, revision, slots } = header;
  const nonce = random(12);
  const sealed = await encrypt(key, nonce, padded(content), headerText(header));
  const vault = { version, format, revision, slots, nonce: toBase64(nonce), sealed: toBase64(sealed) };
  return v.parse(sealedVaultSchema, vault);
}
