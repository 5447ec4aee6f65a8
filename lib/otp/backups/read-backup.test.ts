import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixtureFolder, makeFixtures } from "../../../test/imports/make-fixtures";
import { fixturePassphrase } from "../../../test/imports/seal";
import type { ImportReport } from "../import-report";
import { readBackupBytes } from "./read-backup-bytes";

const fixtures = makeFixtures();

async function open(report: ImportReport, passphrase = fixturePassphrase): Promise<ImportReport> {
  return report.state === "locked" ? report.open(passphrase) : report;
}

describe.each(fixtures)("$file", ({ file, content, format, isLocked, tokens, problems }) => {
  const written = readFileSync(join(fixtureFolder, file));

  test("is what its generator makes", () => {
    expect(written.equals(content)).toBe(true);
  });

  test("is understood field by field", async () => {
    const report = readBackupBytes(written);
    expect(report).toMatchObject({ state: isLocked ? "locked" : "read", format });
    const read = await open(report);
    if (read.state !== "read") throw new Error(`refused: ${JSON.stringify(read)}`);
    expect(read.tokens).toStrictEqual(tokens);
    expect(read).toStrictEqual({ state: "read", format, tokens, problems, part: null });
  });
});

describe.each(fixtures.filter(({ isLocked }) => isLocked))("$file, locked", ({ content, format }) => {
  test("refuses a wrong passphrase, and opens afterwards", async () => {
    const report = readBackupBytes(content);
    expect(await open(report, "sesame, ouvre-toi")).toEqual({ state: "refused", reason: "wrong-passphrase" });
    expect(await open(report, "")).toEqual({ state: "refused", reason: "wrong-passphrase" });
    expect(await open(report)).toMatchObject({ state: "read", format });
  });

  test("says of a damaged end what it says of a wrong passphrase", async () => {
    const damaged = Uint8Array.from(content);
    // Within what is sealed, in each of the formats: the end of the binary ones, base64 in the others.
    const at = content[0] === 0x7b ? sealedIndex(content) : content.length - 1;
    damaged[at] = damaged[at] === 0x41 ? 0x42 : 0x41;
    expect(await open(readBackupBytes(damaged))).toEqual({ state: "refused", reason: "wrong-passphrase" });
  });
});

/** Inside the longest run of base64. */
function sealedIndex(content: Uint8Array): number {
  const text = new TextDecoder().decode(content);
  const runs = [...text.matchAll(/[A-Za-z0-9+/]{200,}/g)].sort((a, b) => b[0].length - a[0].length);
  return (runs[0]?.index ?? 0) + 100;
}
