import type { Token } from "./account";
import type { ImportReason } from "./import-report";
import { maxAddressLength } from "./limits";
import { makeToken } from "./make-token";
import { splitOtpauth } from "./split-otpauth";

/**
 * The token of an `otpauth://` address, as Google's key URI format defines it: a parameter that is absent has the
 * format's default, and the issuer's wins over the label's prefix. Refuses a parameter given twice, whichever it is,
 * because apps disagree on which of the two counts. Steam's own address is refused as `steam`, one over 64 kB as `too-large`. Never throws.
 */
export function parseOtpauth(uri: string): { token: Token } | { reason: ImportReason } {
  if (uri.length > maxAddressLength) return { reason: "too-large" };
  if (/^\s*steam:\/\//i.test(uri)) return { reason: "steam" };
  const parts = splitOtpauth(uri);
  if (parts === null) return { reason: "not-recognised" };

  const parameters = new Map(parts.parameters);
  if (parameters.size < parts.parameters.length) return { reason: "duplicate-parameter" };
  const isSteam = parameters.get("encoder")?.toLowerCase() === "steam";
  return makeToken({
    kind: isSteam ? "steam" : parts.kind,
    issuer: parts.issuer,
    label: parts.label,
    secret: parameters.get("secret") ?? "",
    algorithm: parameters.get("algorithm"),
    digits: parameters.get("digits"),
    periodSeconds: parameters.get("period"),
    counter: parameters.get("counter"),
  });
}
