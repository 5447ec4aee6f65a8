/** The bytes of base64 text, RFC 4648 §4 or §5, padded or not; null for any other text. */
export function decodeBase64(text: string): Uint8Array | null {
  const digits = /^([\w+/-]*)={0,2}$/.exec(text)?.[1]?.replaceAll("-", "+").replaceAll("_", "/");
  // One digit more than whole groups of four holds six bits: no byte.
  if (digits === undefined || digits.length % 4 === 1) return null;
  return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
}
