import { describe, expect, test } from "vitest";
import { card, university } from "../../../test/imports/accounts";
import { addressOf, aegisContent, andOtpEntries, protonContent } from "../../../test/imports/plain";
import { sealAegis, sealAndOtp, sealBitwarden } from "../../../test/imports/seal";
import type { ImportReport } from "../import-report";
import { maxBackupLength } from "./max-backup-length";
import { readBackup } from "./read-backup";
import { readBackupBytes } from "./read-backup-bytes";

const read = (content: unknown) => readBackup(typeof content === "string" ? content : JSON.stringify(content));

/** The problem of the one entry, or what became of the whole. */
function outcomeOf(report: ImportReport): string {
  if (report.state === "refused") return report.reason;
  return report.state === "read" ? (report.problems[0]?.reason ?? `${report.tokens.length} read`) : "locked";
}

const sealed = sealAegis({}, "x", { N: 2, r: 1, p: 1 });
const [finger, slot] = sealed.header.slots as [object, object];
const withSlots = (...slots: object[]) => ({ ...sealed, header: { ...sealed.header, slots } });

describe("a text as a whole", () => {
  test.each([
    ["", "not-recognised"],
    ["bonjour", "not-recognised"],
    ["{}", "not-recognised"],
    ["[]", "not-recognised"],
    ['[1,null,"secret"]', "not-recognised"],
    ['{"version":1,"entries"', "damaged"],
    [`${"[".repeat(10_000)}${"]".repeat(10_000)}`, "damaged"],
    [`[{"secret":"${"[{".repeat(200)}\\""}]`, "bad-secret"],
    ['{"__proto__":{"tokens":[]}}', "not-recognised"],
    ['{"version":1,"kdfParams":{},"encryptedData":"","encryptionNonce":""}', "unsupported-version"],
    ["x".repeat(maxBackupLength), "not-recognised"],
    ["x".repeat(maxBackupLength + 1), "too-large"],
  ])("%#: %.40s", (text, outcome) => {
    expect(outcomeOf(readBackup(text))).toBe(outcome);
  });

  test("a byte order mark and spaces around are no matter", () => {
    const text = `\uFEFF\r\n ${JSON.stringify(andOtpEntries([card]))}\r\n`;
    expect(readBackupBytes(new TextEncoder().encode(text))).toMatchObject({ state: "read", tokens: [card.token] });
  });

  test("one address alone, or with other text, is for the reader of texts", () => {
    expect(outcomeOf(readBackup(addressOf(card)))).toBe("not-recognised");
    expect(outcomeOf(readBackup(`${addressOf(card)}\n${addressOf(university)}\nbonjour`))).toBe("not-recognised");
    const report = readBackupBytes(new TextEncoder().encode("bonjour"), () => ({ state: "refused", reason: "steam" }));
    expect(outcomeOf(report)).toBe("steam");
  });
});

describe("as many entries as a thousand", () => {
  const many = (count: number, entry: unknown) => Array.from({ length: count }, () => entry);
  const [entry] = andOtpEntries([card]);
  const noCode = { name: "Sans code", login: { totp: null } };
  const login = { name: "ENT", login: { totp: university.token.secret } };

  test.each([
    [many(1000, entry), "1000 read"],
    [many(1001, entry), "too-many-entries"],
    [[entry, ...many(1000, {})], "too-many-entries"],
    [{ items: [...many(5000, noCode), login] }, "1 read"],
    [`${addressOf(card)}\n`.repeat(1001), "too-many-entries"],
  ])("%#", (content, outcome) => {
    expect(outcomeOf(read(content))).toBe(outcome);
  });
});

describe("versions that are not known", () => {
  test.each([
    { version: 2, header: {}, db: aegisContent([]) },
    { version: 1, header: {}, db: { ...aegisContent([]), version: 4 } },
    withSlots(finger),
    { schemaVersion: 5, services: [] },
    { ...protonContent([]), version: 2 },
    { encrypted: true, encKeyValidation_DO_NOT_EDIT: "2.A|B|C" },
    { ...sealBitwarden({}, "x", { kdfType: 0, kdfIterations: 1 }), kdfType: 2 },
    { ...sealBitwarden({}, "x", { kdfType: 0, kdfIterations: 1 }), data: "7.AAAA" },
  ])("%#", (content) => {
    expect(outcomeOf(read(content))).toMatch(/unsupported-version|damaged/);
  });
});

describe("parameters of a key", () => {
  const pbkdf2 = sealBitwarden({}, "x", { kdfType: 0, kdfIterations: 1 });
  const argon2 = { ...pbkdf2, kdfType: 1, kdfIterations: 10, kdfMemory: 256, kdfParallelism: 16 };

  test.each([
    [withSlots(finger, { ...slot, n: 2 ** 18, r: 8, p: 1 }), "locked"],
    [withSlots(finger, { ...slot, n: 2 ** 18, r: 8, p: 2 }), "costly-parameters"],
    [withSlots(finger, { ...slot, n: 2 ** 21, r: 1, p: 1 }), "costly-parameters"],
    [withSlots(finger, { ...slot, n: 2, r: 2 ** 30, p: 1 }), "costly-parameters"],
    [withSlots(...Array.from({ length: 2 }, () => ({ ...slot, n: 2 ** 18, r: 8, p: 1 }))), "costly-parameters"],
    [withSlots(...Array.from({ length: 9 }, () => slot)), "costly-parameters"],
    [withSlots({ ...slot, n: 32_767 }), "damaged"],
    [withSlots({ ...slot, n: 0 }), "damaged"],
    [withSlots({ ...slot, r: -8 }), "damaged"],
    [withSlots({ ...slot, p: 1e300 }), "damaged"],
    [withSlots({ ...slot, salt: "" }), "damaged"],
    [withSlots({ ...slot, key: "zz" }), "damaged"],
    [{ ...pbkdf2, kdfIterations: 10_000_000 }, "locked"],
    [{ ...pbkdf2, kdfIterations: 10_000_001 }, "costly-parameters"],
    [{ ...pbkdf2, kdfIterations: 0 }, "damaged"],
    [argon2, "locked"],
    [{ ...argon2, kdfIterations: 11 }, "costly-parameters"],
    [{ ...argon2, kdfMemory: 257 }, "costly-parameters"],
    [{ ...argon2, kdfParallelism: 17 }, "costly-parameters"],
    [{ ...argon2, kdfMemory: null }, "damaged"],
    [{ schemaVersion: 4, servicesEncrypted: "AAAA:AAAA" }, "damaged"],
    [{ version: 1, salt: "AAAA", content: "AAAA" }, "damaged"],
  ])("%#: %.0s%s", (content, outcome) => {
    expect(outcomeOf(read(content))).toBe(outcome);
  });

  test.each([
    [1_000, "locked"],
    [999, "not-recognised"],
    [10_000_001, "not-recognised"],
  ])("a binary file whose number of iterations would be %d: %s", (iterations, outcome) => {
    const file = sealAndOtp([], "x", 1);
    file.writeUInt32BE(iterations);
    expect(outcomeOf(readBackupBytes(file))).toBe(outcome);
  });
});

describe("one entry", () => {
  const totp = { secret: university.token.secret, issuer: "ENT", label: "jeanne", type: "TOTP", digits: 6, period: 30 };
  const hotp = { ...totp, type: "HOTP", counter: 7 };

  test.each([
    [{ secret: totp.secret }, "1 read"],
    [{ ...totp, algorithm: "HmacSHA512", digits: "8", period: 60 }, "1 read"],
    [{ ...totp, secret: "" }, "no-secret"],
    [{ ...totp, secret: null }, "no-secret"],
    [{ ...totp, secret: 12 }, "bad-secret"],
    [{ ...totp, secret: "ABCDEFGHIJKLMNO1" }, "bad-secret"],
    [{ ...totp, secret: "ABCDEFGH" }, "secret-too-short"],
    [{ ...totp, secret: "A".repeat(300) }, "secret-too-long"],
    [{ ...totp, algorithm: "MD5" }, "bad-algorithm"],
    [{ ...totp, algorithm: ["SHA1"] }, "bad-algorithm"],
    [{ ...totp, digits: 9 }, "bad-digits"],
    [{ ...totp, digits: 6.5 }, "bad-digits"],
    [{ ...totp, digits: [6] }, "bad-digits"],
    [{ ...totp, period: 301 }, "bad-period"],
    [{ ...totp, period: 1e21 }, "bad-period"],
    [{ ...totp, period: true }, "bad-period"],
    [{ ...hotp, counter: undefined }, "bad-counter"],
    [{ ...hotp, counter: -1 }, "bad-counter"],
    [{ ...hotp, counter: 2 ** 53 }, "bad-counter"],
    [{ ...totp, type: "MOTP" }, "unknown-kind"],
    [{ ...totp, type: 1 }, "unknown-kind"],
    [{ ...totp, type: "steam" }, "steam"],
    [{ ...totp, issuer: "Steam" }, "steam"],
    [{ ...totp, issuer: { toString: "ENT" } }, "damaged"],
    [{ ...totp, label: "x".repeat(257) }, "name-too-long"],
  ])("%j: %s", (entry, outcome) => {
    expect(outcomeOf(read([entry]))).toBe(outcome);
  });

  test("an andOTP label of old holds the issuer too", () => {
    const old = { secret: totp.secret, label: "ENT - jeanne - maison", type: "TOTP", algorithm: "SHA1" };
    expect(read([old])).toMatchObject({ tokens: [{ issuer: "ENT", label: "jeanne - maison" }] });
  });

  test("a FreeOTP+ token that was never used begins at 0", () => {
    const token = { type: "HOTP", counter: -1, label: "jeanne", secret: [...card.secret] };
    expect(read({ tokens: [token] })).toMatchObject({ tokens: [{ counter: 0, secret: card.token.secret }] });
  });

  test("its place and its name are told, and no more of it", () => {
    const report = read([totp, { ...totp, secret: "trop court" }]);
    expect(report).toMatchObject({ problems: [{ at: 2, name: "ENT · jeanne", reason: "secret-too-short" }] });
  });
});
