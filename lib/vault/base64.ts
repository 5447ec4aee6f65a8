import type { Bytes } from "./bytes";

/** RFC 4648 §4, with its padding. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/**
 * The bytes, or null for anything that `toBase64` would not have written. `atob` takes spaces, missing padding and stray
 * last bits: with those, two texts would stand for one vault, and a change in the file would go unseen.
 */
export function fromBase64(text: string): Bytes | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const lastGroup = bytes.subarray(Math.floor((bytes.length - 1) / 3) * 3);
  return toBase64(lastGroup) === text.slice(-4) ? bytes : null;
}
