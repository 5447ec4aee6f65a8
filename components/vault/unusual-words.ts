import { i18n } from "#i18n";
import type { Token } from "@/lib/otp/account";

const algorithms = { SHA1: "SHA-1", SHA256: "SHA-256", SHA512: "SHA-512" } as const;

/** What sets a code apart from nearly all others: nothing for six digits, every 30 seconds, SHA-1. */
export function unusualWords(token: Token): string[] {
  return [
    ...(token.kind === "hotp" ? [i18n.t("vault.kind.counter")] : []),
    ...(token.kind === "totp" && token.periodSeconds !== 30
      ? [i18n.t("vault.kind.period", [String(token.periodSeconds)])]
      : []),
    ...(token.digits === 6 ? [] : [i18n.t("vault.kind.digits", [String(token.digits)])]),
    ...(token.algorithm === "SHA1" ? [] : [algorithms[token.algorithm]]),
  ];
}
