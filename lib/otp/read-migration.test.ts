import { describe, expect, test } from "vitest";
import { type Field, migrationAddress, writeMessage } from "../../test/vectors/write-migration";
import type { Token } from "./account";
import { readMigration } from "./read-migration";

const addressOf = (...fields: Field[]) => migrationAddress(writeMessage(fields));

const key = new TextEncoder().encode("Hello!\u00de\u00ad");
const secret = "JBSWY3DPEHBZ5QVN";
const lea: Field[] = [
  [1, key],
  [2, "Univ:lea"],
  [3, "Univ"],
  [4, 1],
  [5, 1],
  [6, 2],
];
const token: Token = {
  kind: "totp",
  issuer: "Univ",
  label: "lea",
  secret,
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 30,
};
const read = { state: "read", format: "google-migration", tokens: [token], problems: [], part: null };

const leaWith = (...changes: Field[]): Field[] => [...lea, ...changes];

describe("one entry", () => {
  test("the same secret as in an otpauth address", () => {
    expect(key).toHaveLength(10);
    expect(readMigration(addressOf([1, lea]))).toEqual(read);
  });

  test.each<[string, Field[], Partial<Token>]>([
    ["SHA-256", leaWith([4, 2]), { algorithm: "SHA256" }],
    ["SHA-512 and eight digits", leaWith([4, 3], [5, 2]), { algorithm: "SHA512", digits: 8 }],
    ["nothing but a secret", [[1, key]], { issuer: "", label: "" }],
    [
      "an issuer in the name alone",
      [
        [1, key],
        [2, "Univ: lea"],
      ],
      {},
    ],
    [
      "a colon in the name",
      [
        [1, key],
        [2, "a:b"],
        [3, "Univ"],
      ],
      { label: "b" },
    ],
    ["a field of a later version", leaWith([8, "unique"], [99, 1]), {}],
    ["a field that is repeated", [[2, "other"], ...lea], {}],
  ])("%s", (_what, entry, differing) => {
    expect(readMigration(addressOf([1, entry]))).toEqual({ ...read, tokens: [{ ...token, ...differing }] });
  });

  test("a counter of 53 bits", () => {
    const { periodSeconds: _, ...common } = token as Extract<Token, { kind: "totp" }>;
    const report = readMigration(addressOf([1, leaWith([6, 1], [7, Number.MAX_SAFE_INTEGER])]));
    expect(report).toEqual({ ...read, tokens: [{ ...common, kind: "hotp", counter: Number.MAX_SAFE_INTEGER }] });
  });
});

describe("an entry that cannot be read is a problem at its place", () => {
  test.each<[string, Field[] | Uint8Array, string, string | null]>([
    ["damaged", Uint8Array.of(0x0a, 0x7f), "damaged", null],
    ["no secret", [[2, "lea"]], "no-secret", "lea"],
    ["a secret that is a number", [[1, 7]], "no-secret", null],
    ["a short secret", [[1, key.subarray(1)]], "secret-too-short", null],
    ["a long secret", [[1, new Uint8Array(129)]], "secret-too-long", null],
    ["MD5", leaWith([4, 4]), "bad-algorithm", "Univ · lea"],
    ["an unknown number of digits", leaWith([5, 3]), "bad-digits", "Univ · lea"],
    ["an unknown kind", leaWith([6, 3]), "unknown-kind", "Univ · lea"],
    ["a negative enumeration", leaWith([6, -1]), "unknown-kind", "Univ · lea"],
    ["a counter that is negative", leaWith([6, 1], [7, -1]), "bad-counter", "Univ · lea"],
    ["a counter beyond 53 bits", leaWith([6, 1], [7, 2n ** 53n]), "bad-counter", "Univ · lea"],
    ["Steam", leaWith([3, "Steam"]), "steam", "Steam · lea"],
    [
      "a long name",
      [
        [1, key],
        [2, "a".repeat(300)],
      ],
      "name-too-long",
      "a".repeat(256),
    ],
  ])("%s", (_what, entry, reason, name) => {
    const report = readMigration(addressOf([1, lea], [1, entry], [1, lea]));
    expect(report).toEqual({ ...read, tokens: [token, token], problems: [{ at: 2, name, reason }] });
  });
});

describe("the part of a batch", () => {
  test.each<[string, Field[], object | null]>([
    [
      "is told",
      [
        [2, 1],
        [3, 3],
        [4, 2],
        [5, 12345],
      ],
      { batchId: 12345, index: 2, size: 3 },
    ],
    [
      "may have a negative number",
      [
        [3, 2],
        [5, -7],
      ],
      { batchId: -7, index: 0, size: 2 },
    ],
    [
      "is none when it stands alone",
      [
        [2, 1],
        [3, 1],
        [4, 0],
        [5, 9],
      ],
      null,
    ],
  ])("%s", (_what, fields, part) => {
    expect(readMigration(addressOf([1, lea], ...fields))).toEqual({ ...read, part });
  });

  test.each<[string, Field[]]>([
    [
      "beyond the size",
      [
        [3, 2],
        [4, 2],
      ],
    ],
    ["of no batch", [[4, 1]]],
    [
      "before the first",
      [
        [3, 2],
        [4, -1],
      ],
    ],
    ["of a batch without end", [[3, 2 ** 40]]],
  ])("%s is damaged", (_what, fields) => {
    expect(readMigration(addressOf([1, lea], ...fields))).toEqual({ state: "refused", reason: "damaged" });
  });
});

describe("the address", () => {
  const bytes = writeMessage([
    [
      1,
      [
        [1, new Uint8Array(64).fill(0xfb)],
        [2, "lea?>"],
      ],
    ],
  ]);
  const base64 = Buffer.from(bytes).toString("base64");

  test.each([
    ["percent-encoded", encodeURIComponent(base64)],
    ["bare", base64],
    ["without padding", base64.replaceAll("=", "")],
    ["of the other alphabet", Buffer.from(bytes).toString("base64url")],
  ])("data may be %s", (_how, data) => {
    expect(base64).toMatch(/\+.*\//);
    expect(readMigration(` OTPAUTH-MIGRATION://offline/?data=${data}\n`)).toMatchObject({
      state: "read",
      tokens: [{ label: "lea?>" }],
    });
  });

  test.each([
    ["", "not-recognised"],
    ["otpauth-migration://online?data=AA", "not-recognised"],
    ["otpauth-migration://offline", "not-recognised"],
    ["otpauth://totp/lea", "not-recognised"],
    ["otpauth-migration://offline?", "damaged"],
    ["otpauth-migration://offline?data=", "damaged"],
    ["otpauth-migration://offline?data=A", "damaged"],
    ["otpauth-migration://offline?data=AA===", "damaged"],
    ["otpauth-migration://offline?data=%00%ff", "damaged"],
    ["otpauth-migration://offline?data=CgA&data=CgA", "duplicate-parameter"],
  ])("%s: %s", (uri, reason) => {
    expect(readMigration(uri)).toEqual({ state: "refused", reason });
  });
});

test("a thousand entries are read, one more is refused", () => {
  const entries = Array.from({ length: 1000 }, (): Field => [1, lea]);
  expect(readMigration(addressOf(...entries))).toMatchObject({ state: "read", problems: [] });
  expect(readMigration(addressOf(...entries, [1, lea]))).toEqual({ state: "refused", reason: "too-many-entries" });
});
