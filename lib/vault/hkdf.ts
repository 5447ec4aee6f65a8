import type { Bytes } from "./bytes";

/** HKDF-SHA-256 (RFC 5869), 32 bytes: for a secret that is random already, and needs no slow derivation. */
export async function hkdf(secret: Bytes, salt: Bytes, purpose: "recovery" | "prf"): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const info = new TextEncoder().encode(`entree-vault 1 ${purpose}`);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, 256));
}
