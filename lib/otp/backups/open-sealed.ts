import type { Bytes } from "./bytes";

/** What AES-256 needs to open: the tag of GCM (NIST SP 800-38D) is the end of `sealed`. */
type Sealed =
  | { mode: "AES-GCM"; nonce: Bytes; sealed: Bytes; context?: Bytes }
  | { mode: "AES-CBC"; nonce: Bytes; sealed: Bytes };

/** The content, or null: a wrong key and damage look the same. */
export async function openSealed(key: Bytes, box: Sealed): Promise<Bytes | null> {
  const { mode: name, nonce: iv } = box;
  const context = box.mode === "AES-GCM" && box.context ? { additionalData: box.context } : {};
  try {
    const imported = await crypto.subtle.importKey("raw", key, name, false, ["decrypt"]);
    return new Uint8Array(await crypto.subtle.decrypt({ name, iv, ...context }, imported, box.sealed));
  } catch {
    return null;
  }
}
