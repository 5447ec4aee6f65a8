import { createHmac } from "node:crypto";
import fc from "fast-check";
import { Secret } from "otpauth/bare";
import { describe, expect, test } from "vitest";
import hotp from "../../test/vectors/rfc4226-hotp.json" with { type: "json" };
import totp from "../../test/vectors/rfc6238-totp.json" with { type: "json" };
import type { Token } from "./account";
import { codeAt } from "./make-code";

const base = { issuer: "", label: "" };

describe("RFC 4226, appendix D", () => {
  const secret = Secret.fromLatin1(hotp.secret).base32;
  test.each(hotp.codes)("counter $counter gives $code, whatever the time", ({ counter, code }) => {
    const token: Token = { ...base, kind: "hotp", secret, algorithm: "SHA1", digits: 6, counter };
    expect([codeAt(token, 0), codeAt(token, 1e12)]).toEqual([code, code]);
  });
});

describe("RFC 6238, appendix B", () => {
  test.each(totp.codes)("$algorithm gives $code at $seconds s", ({ seconds, algorithm, code }) => {
    const name = algorithm as Token["algorithm"];
    const secret = Secret.fromLatin1(totp.secrets[name]).base32;
    const token: Token = { ...base, kind: "totp", secret, algorithm: name, digits: 8, periodSeconds: 30 };
    expect(codeAt(token, seconds * 1000)).toBe(code);
  });
});

/** RFC 4226 §5.3 once more, with Node's own HMAC and a counter of 64 bits. */
function codeByNode(secret: Uint8Array, algorithm: string, digits: number, counter: bigint): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(counter);
  const digest = createHmac(algorithm, secret).update(message).digest();
  const truncated = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(truncated % 10 ** digits).padStart(digits, "0");
}

const arbitraries = {
  bytes: fc.uint8Array({ minLength: 10, maxLength: 128 }),
  algorithm: fc.constantFrom("SHA1", "SHA256", "SHA512"),
  digits: fc.constantFrom(6, 7, 8),
} as const;

test("codes are those of another implementation, for any secret, step and time", () => {
  const time = fc.record({ ...arbitraries, periodSeconds: fc.integer({ min: 15, max: 300 }), timeMs: fc.nat(4e13) });
  fc.assert(
    fc.property(time, ({ bytes, algorithm, digits, periodSeconds, timeMs }) => {
      const secret = new Secret({ buffer: bytes.slice().buffer }).base32;
      const token: Token = { ...base, kind: "totp", secret, algorithm, digits, periodSeconds };
      const counter = BigInt(timeMs) / BigInt(periodSeconds * 1000);
      expect(codeAt(token, timeMs)).toBe(codeByNode(bytes, algorithm, digits, counter));
    }),
    { numRuns: 500 },
  );
});

test("so are those of any counter, beyond 32 bits too", () => {
  const count = fc.record({ ...arbitraries, counter: fc.maxSafeNat() });
  fc.assert(
    fc.property(count, ({ bytes, algorithm, digits, counter }) => {
      const secret = new Secret({ buffer: bytes.slice().buffer }).base32;
      const token: Token = { ...base, kind: "hotp", secret, algorithm, digits, counter };
      expect(codeAt(token, 0)).toBe(codeByNode(bytes, algorithm, digits, BigInt(counter)));
    }),
    { numRuns: 500 },
  );
});
