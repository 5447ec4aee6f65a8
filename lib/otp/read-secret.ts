import type { Token } from "./account";
import type { ImportReason } from "./import-report";
import { maxTextLength } from "./limits";
import { makeToken } from "./make-token";

/**
 * The token of a bare base32 secret, such as a login page shows under its QR code: TOTP with SHA-1, six digits and
 * steps of 30 s, nameless. Never throws.
 */
export function readSecret(text: string): { token: Token } | { reason: ImportReason } {
  if (text.length > maxTextLength) return { reason: "too-large" };
  return makeToken({ kind: "totp", secret: text });
}
