import { hmac } from "@noble/hashes/hmac.js";
import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { HOTP, Secret } from "otpauth/bare";
import type { Token } from "./account";
import { stepAt } from "./time-step";

const hashes = { SHA1: sha1, SHA256: sha256, SHA512: sha512 };

/** The code of a token at that time (RFC 6238), or at its counter, whatever the time (RFC 4226). */
export function codeAt(token: Token, timeMs: number): string {
  return codeMaker(token)(timeMs);
}

/** `codeAt` for many times: the secret is read once. */
export function codeMaker(token: Token): (timeMs: number) => string {
  const secret = Secret.fromBase32(token.secret);
  const { algorithm, digits } = token;
  const hash = hashes[algorithm];
  return (timeMs) =>
    HOTP.generate({
      secret,
      algorithm,
      digits,
      counter: token.kind === "totp" ? stepAt(token.periodSeconds, timeMs) : token.counter,
      hmac: (_name, key, message) => hmac(hash, key, message),
    });
}
