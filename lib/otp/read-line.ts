import type { Token } from "./account";
import type { ImportFormat, ImportReason, ImportReport } from "./import-report";
import { parseOtpauth } from "./parse-otpauth";
import { readMigration } from "./read-migration";
import { readSecret } from "./read-secret";

/** Encrypted backups are files: no line is one. */
type LineReport = Exclude<ImportReport, { state: "locked" }>;

function reportOf(format: ImportFormat, read: { token: Token } | { reason: ImportReason }): LineReport {
  if ("reason" in read) return { state: "refused", reason: read.reason };
  return { state: "read", format, tokens: [read.token], problems: [], part: null };
}

/** What one line holds: an address of either kind, or a bare secret. Never throws. */
export function readLine(line: string): LineReport {
  if (/^\s*otpauth-migration:/i.test(line)) return readMigration(line);
  if (/^\s*(?:otpauth|steam):/i.test(line)) return reportOf("otpauth", parseOtpauth(line));
  // Letters, digits and dashes alone are a secret or meant as one, with what is wrong in it; the rest is other text.
  if (!/^[\s\p{Letter}\p{Number}\p{Dash_Punctuation}\p{Format}=]*$/u.test(line)) {
    return { state: "refused", reason: "not-recognised" };
  }
  return reportOf("secret", readSecret(line));
}
