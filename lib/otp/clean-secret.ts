import { Secret } from "otpauth/bare";
import type { ImportReason } from "./import-report";

type CleanSecret =
  | { secret: string }
  | { reason: Extract<ImportReason, "no-secret" | "bad-secret" | "secret-too-short" | "secret-too-long"> };

/** Spaces, dashes of every width, and the invisible characters that a page's text brings along. */
const betweenLetters = /[\s\p{Dash_Punctuation}\p{Format}]/gu;

/**
 * A secret in its normal form, RFC 4648 §6 base32 in upper case without padding, from its bytes or from base32 as people
 * write it: any case, grouped, padded. Bits left over at the end are dropped, whatever they are and however many, as
 * other apps do. Refuses other characters, and secrets under 10 or over 128 bytes.
 */
export function cleanSecret(written: string | Uint8Array): CleanSecret {
  const bytes = typeof written === "string" ? bytesOf(written) : written;
  if (bytes === null) return { reason: "bad-secret" };
  if (bytes.length === 0) return { reason: "no-secret" };
  if (bytes.length < 10) return { reason: "secret-too-short" };
  if (bytes.length > 128) return { reason: "secret-too-long" };
  // A copy: the library reads the whole buffer that the bytes lie in.
  return { secret: new Secret({ buffer: bytes.slice().buffer }).base32 };
}

function bytesOf(text: string): Uint8Array | null {
  const letters = text.replace(betweenLetters, "");
  if (letters === "") return new Uint8Array();
  // A lone letter is no byte, yet not nothing.
  if (!/^[A-Za-z2-7]{2,}=*$/.test(letters)) return null;
  return Secret.fromBase32(letters).bytes;
}
