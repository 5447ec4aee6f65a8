/** andOTP: the plain backup of andOTP/andOTP, a list of entries. */
import type { ImportReport } from "../import-report";
import type { Fields } from "./fields";
import { readEntries } from "./read-entries";
import { type EntryReading, readEntry } from "./read-entry";

export function readAndOtp(entries: unknown): ImportReport {
  return readEntries("andotp", entries, readAndOtpEntry);
}

function readAndOtpEntry(entry: Fields): EntryReading {
  return readEntry({
    kind: entry.type,
    ...namesOf(entry),
    secret: entry.secret,
    algorithm: entry.algorithm,
    digits: entry.digits,
    periodSeconds: entry.period,
    counter: entry.counter,
  });
}

/** Before 0.6 the issuer had no field of its own: it stood before the label. */
function namesOf({ issuer, label }: Fields): { issuer: unknown; label: unknown } {
  if (issuer !== undefined || typeof label !== "string") return { issuer, label };
  const dash = label.indexOf(" - ");
  return dash < 0 ? { issuer: "", label } : { issuer: label.slice(0, dash), label: label.slice(dash + 3) };
}
