import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { cpuTimeOf } from "@/test/cpu-time";
import { type Token, tokenSchema } from "./account";
import { parseOtpauth } from "./parse-otpauth";

const secret = "JBSWY3DPEHPK3PXP";
const plain: Token = {
  kind: "totp",
  issuer: "",
  label: "",
  secret,
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 30,
};

describe("reads", () => {
  test.each<[string, Token]>([
    [`otpauth://totp/?secret=${secret}`, plain],
    [`otpauth://totp?secret=${secret}`, plain],
    [`  OTPAUTH://TOTP/lea?SECRET=${secret.toLowerCase()}\n`, { ...plain, label: "lea" }],
    [`otpauth://totp/Univ:lea?secret=${secret}`, { ...plain, issuer: "Univ", label: "lea" }],
    [`otpauth://totp/Univ%3A%20lea?secret=${secret}`, { ...plain, issuer: "Univ", label: "lea" }],
    [`otpauth://totp/Autre:lea?secret=${secret}&issuer=Univ`, { ...plain, issuer: "Univ", label: "lea" }],
    [
      `otpauth://totp/lea?secret=${secret}&issuer=Universit%C3%A9+X`,
      { ...plain, issuer: "Université X", label: "lea" },
    ],
    [`otpauth://totp/a:b:c?secret=${secret}&issuer=a:b`, { ...plain, issuer: "a:b", label: "c" }],
    [`otpauth://totp/:a:b?secret=${secret}`, { ...plain, label: "a:b" }],
    [`otpauth://totp/lea+mfa@univ-exemple.test?secret=${secret}`, { ...plain, label: "lea+mfa@univ-exemple.test" }],
    [`otpauth://totp/100%?secret=${secret}`, { ...plain, label: "100%" }],
    [`otpauth://totp/lea?secret=${secret}#fragment`, { ...plain, label: "lea" }],
    [`otpauth://totp/a%0Ab%E2%80%AEc?secret=${secret}`, { ...plain, label: "a bc" }],
    [`otpauth://totp/lea?secret=JBSW+Y3DP%20EHPK-3PXP%3D%3D`, { ...plain, label: "lea" }],
    [`otpauth://totp/lea?secret=${secret}&image=x&lock=false`, { ...plain, label: "lea" }],
    [
      `otpauth://totp/lea?secret=${secret}&algorithm=HmacSHA512&digits=8&period=60`,
      { ...plain, label: "lea", algorithm: "SHA512", digits: 8, periodSeconds: 60 },
    ],
    [
      `otpauth://totp/lea?secret=${secret}&algorithm=hmac-sha-256&digits=7`,
      { ...plain, label: "lea", algorithm: "SHA256", digits: 7 },
    ],
    [
      `otpauth://hotp/lea?secret=${secret}&counter=9007199254740991&period=1`,
      { kind: "hotp", issuer: "", label: "lea", secret, algorithm: "SHA1", digits: 6, counter: 9007199254740991 },
    ],
  ])("%s", (uri, token) => {
    expect(parseOtpauth(uri)).toEqual({ token });
  });
});

describe("refuses", () => {
  const totp = `otpauth://totp/lea?secret=${secret}`;
  const hotp = `otpauth://hotp/lea?secret=${secret}`;
  test.each([
    ["", "not-recognised"],
    [secret, "not-recognised"],
    ["otpauth:totp/lea", "not-recognised"],
    [`https://totp/lea?secret=${secret}`, "not-recognised"],
    ["otpauth-migration://offline?data=", "not-recognised"],
    ["otpauth://", "unknown-kind"],
    [`otpauth://motp/lea?secret=${secret}`, "unknown-kind"],
    [`steam://${secret}`, "steam"],
    [`otpauth://steam/lea?secret=${secret}`, "steam"],
    [`otpauth://totp/Steam:lea?secret=${secret}`, "steam"],
    [`${totp}&issuer=STEAM`, "steam"],
    [`${totp}&encoder=Steam`, "steam"],
    ["otpauth://totp/lea", "no-secret"],
    ["otpauth://totp/lea?secret=", "no-secret"],
    [`otpauth://totp/lea#?secret=${secret}`, "no-secret"],
    ["otpauth://totp/lea?secret=JBSWY3DPEHPK3PX1", "bad-secret"],
    ["otpauth://totp/lea?secret=JBSWY3DP", "secret-too-short"],
    [`${totp}&secret=${secret}`, "duplicate-parameter"],
    [`${totp}&Secret=${secret}`, "duplicate-parameter"],
    [`${totp}&image=1&image=1`, "duplicate-parameter"],
    [`${totp}&algorithm=MD5`, "bad-algorithm"],
    [`${totp}&algorithm=SHA224`, "bad-algorithm"],
    [`${totp}&algorithm=`, "bad-algorithm"],
    [`${totp}&algorithm=constructor`, "bad-algorithm"],
    [`${totp}&digits=5`, "bad-digits"],
    [`${totp}&digits=9`, "bad-digits"],
    [`${totp}&digits=6.0`, "bad-digits"],
    [`${totp}&digits=0x6`, "bad-digits"],
    [`${totp}&digits=`, "bad-digits"],
    [`${totp}&period=14`, "bad-period"],
    [`${totp}&period=301`, "bad-period"],
    [`${totp}&period=-30`, "bad-period"],
    [`${totp}&period=3e1`, "bad-period"],
    [hotp, "bad-counter"],
    [`${hotp}&counter=-1`, "bad-counter"],
    [`${hotp}&counter=9007199254740992`, "bad-counter"],
  ])("%s: %s", (uri, reason) => {
    expect(parseOtpauth(uri)).toEqual({ reason });
  });

  test.each([
    ["a secret", `otpauth://totp/lea?secret=${"A".repeat(300)}`, "secret-too-long"],
    ["a period", `${totp}&period=${"9".repeat(400)}`, "bad-period"],
    ["a label", `otpauth://totp/${"a".repeat(257)}?secret=${secret}`, "name-too-long"],
    ["an issuer", `${totp}&issuer=${"a".repeat(257)}`, "name-too-long"],
    ["an address", `${totp}&x=${"a".repeat(64 * 1024)}`, "too-large"],
  ])("%s that is too long", (_what, uri, reason) => {
    expect(parseOtpauth(uri)).toEqual({ reason });
  });
});

/** Pieces that an address is made of, out of order and out of range, and pieces of noise. */
const pieces = fc.oneof(
  fc.constantFrom("otpauth://", "totp", "hotp", "steam", "/", "?", "&", "=", "#", ":", "%", "%3A", "%00", "%ff", "+"),
  fc.constantFrom(
    "secret=",
    "issuer=",
    "algorithm=",
    "digits=",
    "period=",
    "counter=",
    "encoder=",
    secret,
    "SHA1",
    "6",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

/** An address that is right, with some characters cut, doubled or replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom<string[]>(
      `otpauth://totp/Univ:lea?secret=${secret}&issuer=Univ&algorithm=SHA256&digits=8&period=60`,
      `otpauth://hotp/Univ%3Alea?secret=${secret}&counter=7`,
    ),
    fc.array(fc.tuple(fc.nat(90), fc.nat(4), fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 4 }),
  )
  .map(([uri, changes]) =>
    changes.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), uri),
  );

test("whatever comes in, it gives a token of the house or a reason", () => {
  const anything = fc.oneof(
    mutated,
    fc.array(pieces, { maxLength: 20 }).map((parts) => `otpauth://totp/${parts.join("")}`),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join("")),
  );
  let tokens = 0;
  fc.assert(
    fc.property(anything, (uri) => {
      const parsed = parseOtpauth(uri);
      if ("token" in parsed) {
        tokens++;
        expect(v.is(tokenSchema, parsed.token), JSON.stringify(parsed.token)).toBe(true);
      } else expect(parsed.reason).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 5000 },
  );
  expect(tokens).toBeGreaterThan(100);
});

test.each([
  ["parameters", `otpauth://totp/x?${"a=&".repeat(21_000)}`, "duplicate-parameter"],
  ["names", `otpauth://totp/x?${Array.from({ length: 8000 }, (_, i) => `a${i}=`).join("&")}`, "no-secret"],
  ["a label", `otpauth://totp/${"%20a".repeat(16_000)}?secret=${secret}`, "name-too-long"],
  ["broken percent signs", `otpauth://totp/${"%".repeat(65_000)}?secret=${secret}`, "name-too-long"],
  ["colons", `otpauth://totp/${":".repeat(65_000)}?secret=${secret}`, "name-too-long"],
  ["spaces", `otpauth://totp/${" ".repeat(65_000)}x`, "no-secret"],
  ["padding", `otpauth://totp/x?secret=A${"=".repeat(65_000)}A`, "bad-secret"],
])("the longest address, made of %s, is judged at once", async (_what, uri, reason) => {
  const { cpuMs, result } = await cpuTimeOf(() => parseOtpauth(uri));
  expect(result).toEqual({ reason });
  expect(cpuMs).toBeLessThan(1000);
});
