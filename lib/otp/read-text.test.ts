import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { cpuTimeOf } from "@/test/cpu-time";
import { migrationAddress, writeMessage } from "../../test/vectors/write-migration";
import { type Token, tokenSchema } from "./account";
import { readBackup } from "./backups/read-backup";
import type { ImportReport } from "./import-report";
import { readText } from "./read-text";

const noBackup = (): ImportReport => ({ state: "refused", reason: "not-recognised" });
const read = (text: string) => readText(text, noBackup);

const secret = "JBSWY3DPEHPK3PXP";
const bare: Token = {
  kind: "totp",
  issuer: "",
  label: "",
  secret,
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 30,
};
const uri = `otpauth://totp/Univ:lea?secret=${secret}`;
const lea: Token = { ...bare, issuer: "Univ", label: "lea" };

const part = (index: number, batchId = 5, size = 2) =>
  migrationAddress(
    writeMessage([
      [
        1,
        [
          [1, "Hello!1234"],
          [2, `part ${index}`],
        ],
      ],
      [1, []],
      [3, size],
      [4, index],
      [5, batchId],
    ]),
  );

describe("one line", () => {
  test.each([
    ["an address", ` ${uri}\n\n`, "otpauth", lea],
    ["a secret", "\ufeffjbsw y3dp ehpk 3pxp\r\n", "secret", bare],
    ["a secret in pieces", "JBSW Y3DP\nEHPK\n\n3PXP", "secret", bare],
  ])("%s", (_what, text, format, token) => {
    expect(read(text)).toEqual({ state: "read", format, tokens: [token], problems: [], part: null });
  });

  test("a part of an export, its problems at the place of the entry", () => {
    expect(read(part(1))).toMatchObject({
      state: "read",
      format: "google-migration",
      tokens: [{ label: "part 1" }],
      problems: [{ at: 2, reason: "no-secret" }],
      part: { batchId: 5, index: 1, size: 2 },
    });
  });

  test.each([
    ["", "not-recognised"],
    [" \n\r\n ", "not-recognised"],
    ["Bonjour, voici mon code.", "not-recognised"],
    ["https://univ-exemple.test/?secret=JBSWY3DPEHPK3PXP", "not-recognised"],
    ["123456", "bad-secret"],
    ["JBSWY3DPEHPK3PX0", "bad-secret"],
    ["JBSWY3DP", "secret-too-short"],
    ["steam://JBSWY3DPEHPK3PXP", "steam"],
    ["otpauth://totp/lea", "no-secret"],
    ["otpauth-migration://offline?data=A", "damaged"],
  ])("%j: %s", (text, reason) => {
    expect(read(text)).toEqual({ state: "refused", reason });
  });
});

describe("many lines", () => {
  test("are reported line by line, the bad ones with their number and the name they bear", () => {
    const text = [uri, "", "# codes", `otpauth://totp/Univ:max?secret=1`, secret, "otpauth-migration://offline?data=A"];
    expect(read(text.join("\r\n"))).toEqual({
      state: "read",
      format: "otpauth",
      tokens: [lea, bare],
      problems: [
        { at: 3, name: null, reason: "not-recognised" },
        { at: 4, name: "Univ · max", reason: "bad-secret" },
        { at: 6, name: null, reason: "damaged" },
      ],
      part: null,
    });
  });

  test("all bad are named too, when one of them was meant for us", () => {
    expect(read("steam://X\nBonjour.")).toEqual({
      state: "read",
      format: "otpauth",
      tokens: [],
      problems: [
        { at: 1, name: null, reason: "steam" },
        { at: 2, name: null, reason: "not-recognised" },
      ],
      part: null,
    });
  });

  test("of other text are refused as a whole", () => {
    expect(read("Bonjour,\nvoici :\nhttps://univ-exemple.test/")).toEqual({
      state: "refused",
      reason: "not-recognised",
    });
    expect(read("Bonjour.\n".repeat(2000))).toEqual({ state: "refused", reason: "not-recognised" });
  });

  test("of one kind have its format", () => {
    expect(read(`${secret}\n${secret}`)).toMatchObject({ format: "secret", tokens: [bare, bare] });
  });

  test("a thousand are read, one more is refused", () => {
    expect(read(`${uri}\n`.repeat(1000))).toMatchObject({ state: "read", problems: [] });
    expect(read(`${uri}\n`.repeat(1001))).toEqual({ state: "refused", reason: "too-many-entries" });
  });

  test("with every part of an export make it whole; with some, the part is told", () => {
    const problems = [{ at: 1 }, { at: 2 }];
    expect(read(`${part(1)}\n${part(0)}`)).toMatchObject({ format: "google-migration", problems, part: null });
    expect(read(`${part(1)}\n${part(1)}`)).toMatchObject({ problems, part: { batchId: 5, index: 1, size: 2 } });
    expect(read(`${part(0)}\n${part(1, 6)}`)).toMatchObject({ problems, part: { batchId: 5, index: 0, size: 2 } });
  });
});

describe("a backup", () => {
  test("is the backup's reader's to judge, whatever it says but that it knows it not", () => {
    const damaged: ImportReport = { state: "refused", reason: "damaged" };
    expect(readText(uri, () => damaged)).toBe(damaged);
  });

  test("may be larger than what is read line by line", () => {
    const large = "a".repeat(1024 * 1024 + 1);
    const taken: ImportReport = { state: "read", format: "aegis", tokens: [lea], problems: [], part: null };
    expect(readText(large, () => taken)).toBe(taken);
    expect(read(large)).toEqual({ state: "refused", reason: "too-large" });
  });

  test("is told from lines by the reader that Entrée has", () => {
    const list = JSON.stringify([{ ...lea, type: "TOTP", thumbnail: "Default", tags: [] }]);
    expect(readText(list, readBackup)).toMatchObject({ format: "andotp", tokens: [lea] });
    expect(readText(`${uri}\n${secret}`, readBackup)).toEqual(read(`${uri}\n${secret}`));
    expect(readText(part(0), readBackup)).toEqual(read(part(0)));
  });
});

const line = fc.oneof(
  fc.constantFrom(uri, secret, part(0), "steam://X", "otpauth://", "", "{", "[]", "a,b,c", "-----", "===="),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 40 }).map((text) => uri + text),
  fc.base64String().map((data) => `otpauth-migration://offline?data=${data}`),
);

test.each([
  ["alone", noBackup],
  ["with the reader of backups", readBackup],
])("whatever comes in, %s, it gives tokens of the house, problems with their lines, or a reason", (_how, reader) => {
  const text = fc
    .array(line, { maxLength: 8 })
    .chain((lines) => fc.constantFrom("\n", "\r", "\r\n", "\u2028").map((end) => lines.join(end)));
  fc.assert(
    fc.property(text, (pasted) => {
      const report = readText(pasted, reader);
      if (report.state === "refused") expect(report.reason).toMatch(/^[a-z-]+$/);
      else if (report.state === "locked") expect.unreachable();
      else {
        for (const token of report.tokens) expect(v.is(tokenSchema, token), JSON.stringify(token)).toBe(true);
        for (const problem of report.problems) expect(problem.at).toBeGreaterThan(0);
        expect(report.tokens.length + report.problems.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ["line ends", "\n".repeat(1_000_000), "not-recognised"],
  ["letters, one a line", "A\n".repeat(500_000), "too-many-entries"],
  ["schemes, one a line", "otpauth:\n".repeat(110_000), "not-recognised"],
  ["long addresses", `otpauth://totp/x?${"a=&".repeat(21_000)}\n`.repeat(15), null],
  ["one letter", "A".repeat(1_000_000), "secret-too-long"],
  ["spaces", `${" ".repeat(1_000_000)}.`, "not-recognised"],
  ["dashes", "-".repeat(1_000_000), "no-secret"],
])("a million characters of %s are judged at once", async (_what, text, reason) => {
  const { cpuMs, result: report } = await cpuTimeOf(() => read(text));
  expect(cpuMs).toBeLessThan(2000);
  expect(report).toMatchObject(reason === null ? { state: "read", tokens: [] } : { state: "refused", reason });
});
