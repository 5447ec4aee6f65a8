import type { Token } from "../account";
import type { ImportReason } from "../import-report";
import { makeToken } from "../make-token";
import { problemName } from "../problem-name";

/** What was made of one entry, and what the entry calls itself where that can be told. */
export type EntryReading = { name: string | null; reading: { token: Token } | { reason: ImportReason } };

/** One entry as its file has it, each value under the name that Entrée gives it and of any type at all. */
export type Entry = {
  kind: unknown;
  issuer: unknown;
  label: unknown;
  /** Base32, or the bytes themselves. */
  secret: unknown;
  algorithm?: unknown;
  digits?: unknown;
  periodSeconds?: unknown;
  counter?: unknown;
};

/**
 * One entry as a token. What is absent or null is what the applications themselves take for it: time-based, SHA-1,
 * 6 digits, 30 s; a counter is never guessed. A value of the wrong type gives the reason of its own field.
 */
export function readEntry(entry: Entry): EntryReading {
  const issuer = textOf(entry.issuer ?? "");
  const label = textOf(entry.label ?? "");
  return { name: problemName(issuer ?? "", label ?? ""), reading: readToken(entry, issuer, label) };
}

function readToken(entry: Entry, issuer: string | null, label: string | null): EntryReading["reading"] {
  const kind = textOf(entry.kind ?? "totp");
  const secret = entry.secret instanceof Uint8Array ? entry.secret : textOf(entry.secret ?? "");
  const algorithm = textOf(entry.algorithm ?? "SHA1");
  if (issuer === null || label === null) return { reason: "damaged" };
  if (kind === null) return { reason: "unknown-kind" };
  if (secret === null) return { reason: "bad-secret" };
  if (algorithm === null) return { reason: "bad-algorithm" };
  return makeToken({
    kind,
    issuer,
    label,
    secret,
    algorithm,
    digits: numeralOf(entry.digits ?? 6),
    periodSeconds: numeralOf(entry.periodSeconds ?? 30),
    counter: numeralOf(entry.counter ?? ""),
  });
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Some applications write their numbers as text; what is neither is no number that `makeToken` takes. */
function numeralOf(value: unknown): string | number {
  return typeof value === "string" || typeof value === "number" ? value : Number.NaN;
}
