import type { Bytes } from "./bytes";

/** NIST SP 800-38D, 256-bit key, 96-bit nonce, 128-bit tag at the end. The same nonce twice under one key gives both away. */
export async function encrypt(key: Bytes, nonce: Bytes, plain: Bytes, bound: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: bound }, imported, plain);
  return new Uint8Array(sealed);
}

/** Null when a byte of any of the four is not what it was. */
export async function decrypt(key: Bytes, nonce: Bytes, sealed: Bytes, bound: Bytes): Promise<Bytes | null> {
  const imported = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["decrypt"]);
  const algorithm = { name: "AES-GCM", iv: nonce, additionalData: bound };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, imported, sealed));
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError") return null;
    throw error;
  }
}
