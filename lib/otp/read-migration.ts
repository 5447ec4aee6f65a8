import type { Token } from "./account";
import { decodeBase64 } from "./decode-base64";
import type { ImportPart, ImportProblem, ImportReport } from "./import-report";
import { maxEntries, maxTextLength } from "./limits";
import { makeToken } from "./make-token";
import { problemName } from "./problem-name";
import { type Field, readFields } from "./read-fields";
import { splitLabel } from "./split-label";

const shape = /^otpauth-migration:\/\/offline\/?\?([^#]*)/i;

// The enumerations of the payload; 0 is "unspecified", which an absent field is too.
const algorithms = ["SHA1", "SHA1", "SHA256", "SHA512"];
const digitCounts = [6, 6, 8];
const kinds = ["totp", "hotp", "totp"];

/** The last value counts where a field is repeated. */
function bytesIn(fields: Field[], number: number): Uint8Array {
  const value = fields.findLast((field) => field.number === number)?.value;
  return value instanceof Uint8Array ? value : new Uint8Array();
}

function numberIn(fields: Field[], number: number): number {
  const value = fields.findLast((field) => field.number === number)?.value;
  return typeof value === "bigint" ? Number(BigInt.asIntN(64, value)) : 0;
}

function readEntry(bytes: Uint8Array, at: number): { token: Token } | { problem: ImportProblem } {
  const fields = readFields(bytes);
  if (fields === null) return { problem: { at, name: null, reason: "damaged" } };
  const textIn = (number: number) => new TextDecoder().decode(bytesIn(fields, number));
  const { issuer, label } = splitLabel(textIn(2), textIn(3));
  const made = makeToken({
    issuer,
    label,
    secret: bytesIn(fields, 1),
    algorithm: algorithms[numberIn(fields, 4)] ?? "other",
    digits: digitCounts[numberIn(fields, 5)] ?? 0,
    kind: kinds[numberIn(fields, 6)] ?? "other",
    counter: numberIn(fields, 7),
  });
  return "token" in made ? made : { problem: { at, name: problemName(issuer, label), reason: made.reason } };
}

/** Null for a payload that stands alone, undefined for numbers that no export has. */
function partIn(fields: Field[]): ImportPart | null | undefined {
  const part = { batchId: numberIn(fields, 5), index: numberIn(fields, 4), size: numberIn(fields, 3) };
  if (part.size <= 1 && part.index === 0) return null;
  return part.index >= 0 && part.index < part.size && part.size <= maxEntries ? part : undefined;
}

/**
 * What one QR code of Google Authenticator's export holds: `otpauth-migration://offline?data=`, base64 of a Protocol
 * Buffers message. The format has no published definition; the numbers of its fields are those that the app writes.
 * It tells no step, which is always 30 s. Each entry that cannot be read is a problem at its place. Never throws.
 */
export function readMigration(uri: string): Exclude<ImportReport, { state: "locked" }> {
  if (uri.length > maxTextLength) return { state: "refused", reason: "too-large" };
  const query = shape.exec(uri.trim())?.[1];
  if (query === undefined) return { state: "refused", reason: "not-recognised" };
  const [data = "", ...others] = new URLSearchParams(query).getAll("data");
  if (others.length > 0) return { state: "refused", reason: "duplicate-parameter" };

  // A "+" that was not percent-encoded has been read as a space.
  const bytes = decodeBase64(data.replaceAll(" ", "+"));
  const fields = bytes && readFields(bytes);
  const part = fields && partIn(fields);
  const entries = fields?.filter(({ number, value }) => number === 1 && value instanceof Uint8Array) ?? [];
  if (fields === null || part === undefined || entries.length === 0) return { state: "refused", reason: "damaged" };
  if (entries.length > maxEntries) return { state: "refused", reason: "too-many-entries" };

  const read = entries.map(({ value }, index) => readEntry(value as Uint8Array, index + 1));
  return {
    state: "read",
    format: "google-migration",
    tokens: read.flatMap((entry) => ("token" in entry ? [entry.token] : [])),
    problems: read.flatMap((entry) => ("problem" in entry ? [entry.problem] : [])),
    part,
  };
}
