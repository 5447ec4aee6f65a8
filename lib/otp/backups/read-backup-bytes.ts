import type { ImportReport } from "../import-report";
import { readAndOtpLocked } from "./and-otp-locked";
import { maxBackupLength } from "./max-backup-length";
import { readBackup } from "./read-backup";
import { refuse } from "./refuse";
import { readStratumLocked } from "./stratum-locked";

/**
 * What a file of another application's holds: a text as `readText` reads it, or one of the binary formats, which are
 * all encrypted. Never throws.
 */
export function readBackupBytes(
  bytes: Uint8Array,
  readText: (text: string) => ImportReport = readBackup,
): ImportReport {
  if (bytes.length > maxBackupLength) return refuse("too-large");
  const file = new Uint8Array(bytes);
  const stratum = readStratumLocked(file);
  if (stratum) return stratum;
  const text = decode(file);
  return text === null ? (readAndOtpLocked(file) ?? refuse("not-recognised")) : readText(text);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
