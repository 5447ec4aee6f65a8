import fc from "fast-check";
import { expect, test } from "vitest";
import type { Token } from "./account";
import { cleanSecret } from "./clean-secret";
import { parseOtpauth } from "./parse-otpauth";
import { tidyName } from "./tidy-name";
import { toOtpauth } from "./write-otpauth";

const token: Token = {
  kind: "totp",
  issuer: "Université X",
  label: "lea@univ-exemple.test",
  secret: "JBSWY3DPEHPK3PXP",
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 60,
};

test("every parameter is written out", () => {
  expect(toOtpauth(token)).toBe(
    "otpauth://totp/Universit%C3%A9%20X:lea%40univ-exemple.test?secret=JBSWY3DPEHPK3PXP&issuer=Universit%C3%A9%20X&algorithm=SHA1&digits=6&period=60",
  );
});

test("a lone surrogate is written as what stands for it", () => {
  expect(toOtpauth({ ...token, issuer: "", label: "a\ud800b" })).toContain("otpauth://totp/a%EF%BF%BDb?");
});

const name = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(":", "%", "?", "#", "/", "&", "+", " ", "a", "é"), maxLength: 30 }),
  )
  .map((text) => tidyName(text.toWellFormed()));

const secret = fc.uint8Array({ minLength: 10, maxLength: 128 }).map((bytes) => {
  const cleaned = cleanSecret(bytes);
  if ("reason" in cleaned) throw new Error(cleaned.reason);
  return cleaned.secret;
});

const common = {
  issuer: name.filter((text) => text.toLowerCase() !== "steam"),
  label: name,
  secret,
  algorithm: fc.constantFrom("SHA1", "SHA256", "SHA512"),
  digits: fc.constantFrom(6, 7, 8),
} as const;

const anyToken: fc.Arbitrary<Token> = fc.oneof(
  fc.record({ ...common, kind: fc.constant("totp" as const), periodSeconds: fc.integer({ min: 15, max: 300 }) }),
  fc.record({ ...common, kind: fc.constant("hotp" as const), counter: fc.maxSafeNat() }),
);

test("what is written is read back as the same token", () => {
  fc.assert(
    fc.property(anyToken, (written) => {
      expect(parseOtpauth(toOtpauth(written))).toEqual({ token: written });
    }),
    { numRuns: 2000 },
  );
});
