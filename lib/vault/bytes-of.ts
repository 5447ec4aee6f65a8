import { fromBase64 } from "./base64";
import type { Bytes } from "./bytes";

/** The bytes of a member of a vault that `parseSealed` gave. */
export function bytesOf(text: string): Bytes {
  const bytes = fromBase64(text);
  if (!bytes) throw new TypeError("a sealed vault holds base64 alone: parse it first");
  return bytes;
}
