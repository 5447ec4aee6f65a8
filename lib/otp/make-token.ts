import type { Token } from "./account";
import { cleanSecret } from "./clean-secret";
import type { ImportReason } from "./import-report";
import { tidyName } from "./tidy-name";

/** A token as a text or a file writes it. What is absent has the key URI format's default, save the counter. */
export type TokenParts = {
  kind: string;
  /** Base32, or the bytes themselves. */
  secret: string | Uint8Array;
  issuer?: string | undefined;
  label?: string | undefined;
  algorithm?: string | undefined;
  digits?: string | number | undefined;
  periodSeconds?: string | number | undefined;
  counter?: string | number | undefined;
};

const longestName = 256;

const algorithms = { "1": "SHA1", "256": "SHA256", "512": "SHA512" } as const;

function algorithmOf(written = "SHA1"): Token["algorithm"] | null {
  const size = /^(?:hmac)?[-_]?sha[-_]?(1|256|512)$/i.exec(written)?.[1] as keyof typeof algorithms | undefined;
  return size === undefined ? null : algorithms[size];
}

/** NaN for what is no whole number between the two. */
function wholeNumber(written: string | number, least: number, most: number): number {
  const number = typeof written === "number" || /^\d{1,16}$/.test(written) ? Number(written) : Number.NaN;
  return Number.isInteger(number) && number >= least && number <= most ? number : Number.NaN;
}

/**
 * The token that these parts describe: RFC 4226 or RFC 6238, with SHA-1, 256 or 512, codes of 6 to 8 digits, steps of
 * 15 to 300 s, a secret of 10 to 128 bytes. Anything else is refused with the first reason found. Never throws.
 */
export function makeToken(parts: TokenParts): { token: Token } | { reason: ImportReason } {
  const kind = parts.kind.toLowerCase();
  const issuer = tidyName(parts.issuer ?? "");
  const label = tidyName(parts.label ?? "");
  // Steam's codes are letters: an app that makes digits of its secrets makes codes that never work.
  if (kind === "steam" || issuer.toLowerCase() === "steam") return { reason: "steam" };
  if (kind !== "totp" && kind !== "hotp") return { reason: "unknown-kind" };

  const secret = cleanSecret(parts.secret);
  if ("reason" in secret) return secret;
  const algorithm = algorithmOf(parts.algorithm);
  if (algorithm === null) return { reason: "bad-algorithm" };
  const digits = wholeNumber(parts.digits ?? 6, 6, 8) as Token["digits"];
  if (Number.isNaN(digits)) return { reason: "bad-digits" };
  if (issuer.length > longestName || label.length > longestName) return { reason: "name-too-long" };

  const common = { issuer, label, ...secret, algorithm, digits };
  if (kind === "hotp") {
    const counter = wholeNumber(parts.counter ?? "", 0, Number.MAX_SAFE_INTEGER);
    return Number.isNaN(counter) ? { reason: "bad-counter" } : { token: { ...common, kind, counter } };
  }
  const periodSeconds = wholeNumber(parts.periodSeconds ?? 30, 15, 300);
  return Number.isNaN(periodSeconds) ? { reason: "bad-period" } : { token: { ...common, kind, periodSeconds } };
}
