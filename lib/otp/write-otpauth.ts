import type { Token } from "./account";

/** A lone surrogate has no UTF-8, and `encodeURIComponent` throws on it. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed());

/**
 * The `otpauth://` address of a token in Google's key URI format, every parameter written out, so that no reader needs
 * to know the defaults. `parseOtpauth` gives the same token back.
 */
export function toOtpauth(token: Token): string {
  // A label with a colon in it needs a prefix before it, be it an empty one, or the reader takes half of it for one.
  const isPrefixed = token.issuer !== "" || token.label.includes(":");
  const prefix = isPrefixed ? `${encode(token.issuer)}:` : "";
  const parameters = [
    `secret=${token.secret}`,
    ...(token.issuer === "" ? [] : [`issuer=${encode(token.issuer)}`]),
    `algorithm=${token.algorithm}`,
    `digits=${token.digits}`,
    token.kind === "totp" ? `period=${token.periodSeconds}` : `counter=${token.counter}`,
  ];
  return `otpauth://${token.kind}/${prefix}${encode(token.label)}?${parameters.join("&")}`;
}
