import fc from "fast-check";
import { Secret } from "otpauth/bare";
import { expect, test } from "vitest";
import { cleanSecret } from "./clean-secret";

const key = "JBSWY3DPEHPK3PXP";

test.each([
  ["lower case", key.toLowerCase()],
  ["in groups", "JBSW Y3DP EHPK 3PXP"],
  ["in groups of a web page", "jbsw\u00a0y3dp\u2011ehpk\u2013\u200b3pxp\n"],
  ["with dashes", "JBSW-Y3DP-EHPK-3PXP"],
  ["padded", `${key}======`],
  ["with a letter too many for whole bytes", `${key}Q`],
])("a secret %s is the same secret", (_how, written) => {
  expect(cleanSecret(written)).toEqual({ secret: key });
});

test("bits left over are dropped, so that one key has one form", () => {
  const eleven = "AAAAAAAAAAAAAAAAAE";
  expect(cleanSecret("AAAAAAAAAAAAAAAAAF")).toEqual({ secret: eleven });
  expect(cleanSecret(eleven)).toEqual({ secret: eleven });
});

test.each([
  ["", "no-secret"],
  [" - ", "no-secret"],
  ["A", "bad-secret"],
  ["====", "bad-secret"],
  ["JBSWY3DP=EHPK3PXP", "bad-secret"],
  ["JBSWY3DPEHPK3PX0", "bad-secret"],
  ["JBSWY3DPEHPK3PX8", "bad-secret"],
  ["JBSWY3DPEHPK3PXſ", "bad-secret"],
  ["ıBSWY3DPEHPK3PXP", "bad-secret"],
  ["JBSWY3DPEHPK3P+P", "bad-secret"],
  ["JBSWY3DPEHPK3PX", "secret-too-short"],
])("%s is refused: %s", (written, reason) => {
  expect(cleanSecret(written)).toEqual({ reason });
});

test.each([
  ["letters", "A".repeat(207), "secret-too-long"],
  ["a million letters", "A".repeat(1_000_000), "secret-too-long"],
  ["padding before a letter", `${"=".repeat(1_000_000)}A`, "bad-secret"],
  ["padding between letters", `A${"=".repeat(1_000_000)}A`, "bad-secret"],
])("too much is refused: %s", (_what, written, reason) => {
  expect(cleanSecret(written)).toEqual({ reason });
});

test("bytes and their base32 give the same secret, from 10 to 128 bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 128 }), (bytes) => {
      const cleaned = cleanSecret(bytes);
      if ("reason" in cleaned) throw new Error(cleaned.reason);
      expect(Secret.fromBase32(cleaned.secret).bytes).toEqual(bytes);
      expect(cleanSecret(cleaned.secret)).toEqual(cleaned);
    }),
  );
});

test("bytes that lie in a larger buffer give their own secret", () => {
  const buffer = new Uint8Array(64).fill(255);
  expect(cleanSecret(buffer.fill(0, 20, 30).subarray(20, 30))).toEqual({ secret: "A".repeat(16) });
});

test.each([
  [0, "no-secret"],
  [9, "secret-too-short"],
  [129, "secret-too-long"],
])("%i bytes are refused: %s", (length, reason) => {
  expect(cleanSecret(new Uint8Array(length))).toEqual({ reason });
});
