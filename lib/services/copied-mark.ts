import { fromBase64, toBase64 } from "@/lib/vault/base64";
import type { Bytes } from "@/lib/vault/bytes";
import { randomBytes } from "./random-bytes";

const saltLength = 16;

/** By which what was copied is known again, and which does not hold it: salt, then SHA-256 of salt and text. */
export async function markOf(text: string): Promise<string> {
  return toBase64(await saltedDigest(randomBytes(saltLength), text));
}

export async function isMarkOf(mark: string, text: string): Promise<boolean> {
  const salt = fromBase64(mark)?.slice(0, saltLength);
  return salt?.length === saltLength && toBase64(await saltedDigest(salt, text)) === mark;
}

async function saltedDigest(salt: Bytes, text: string): Promise<Uint8Array> {
  const salted = Uint8Array.of(...salt, ...new TextEncoder().encode(text));
  return Uint8Array.of(...salt, ...new Uint8Array(await crypto.subtle.digest("SHA-256", salted)));
}
