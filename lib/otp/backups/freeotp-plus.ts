/** FreeOTP+: the JSON export of helloworld1/FreeOTPPlus. Its list of addresses is any list of addresses. */
import type { ImportReport } from "../import-report";
import type { Bytes } from "./bytes";
import type { Fields } from "./fields";
import { readEntries } from "./read-entries";
import { type EntryReading, readEntry } from "./read-entry";

export function readFreeOtpPlus(file: Fields): ImportReport {
  return readEntries("freeotp-plus", file.tokens, readFreeOtpToken);
}

function readFreeOtpToken(token: Fields): EntryReading {
  return readEntry({
    kind: token.type,
    issuer: token.issuerAlt || token.issuerExt || token.issuerInt,
    label: token.labelAlt || token.label,
    secret: bytesOf(token.secret),
    algorithm: token.algo,
    digits: token.digits,
    periodSeconds: token.period,
    // It counts from the one before: a token that was never used stands at -1.
    counter: token.counter === -1 ? 0 : token.counter,
  });
}

/** Java's bytes, -128 to 127; anything else stays as it is, for the reader of entries to refuse. */
function bytesOf(secret: unknown): Bytes | unknown {
  if (!Array.isArray(secret) || secret.length > 1024) return secret;
  const isBytes = secret.every((value) => Number.isInteger(value) && value >= -128 && value <= 255);
  return isBytes ? Uint8Array.from(secret, (value) => value & 0xff) : secret;
}
