import { decodeBase64 } from "../decode-base64";

/** Bytes that WebCrypto takes as they are: never a view of shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of base64, or null for anything else. */
export function fromBase64(text: unknown): Bytes | null {
  const bytes = typeof text === "string" ? decodeBase64(text) : null;
  return bytes && new Uint8Array(bytes);
}

/** RFC 4648 §8 in either case; null for anything else than whole bytes of hexadecimal. */
export function fromHex(text: unknown): Bytes | null {
  if (typeof text !== "string" || text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return null;
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));
}

export function joinBytes(first: Bytes, second: Bytes): Bytes {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
