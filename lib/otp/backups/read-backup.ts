/** Backups of other applications, recognised by their shape. */
import type { ImportReport } from "../import-report";
import { readAddressLines } from "./address-lines";
import { readAegis } from "./aegis";
import { readAndOtp } from "./and-otp";
import { readBitwarden } from "./bitwarden";
import { isBitwardenCsv, readBitwardenCsv } from "./bitwarden-csv";
import { readBitwardenLocked } from "./bitwarden-locked";
import { asFields, type Fields } from "./fields";
import { readFreeOtpPlus } from "./freeotp-plus";
import { maxBackupLength } from "./max-backup-length";
import { parseJson } from "./parse-json";
import { readProton } from "./proton";
import { refuse } from "./refuse";
import { readStratum } from "./stratum";
import { readTwoFas } from "./two-fas";

/** Ente's encrypted export is recognised only to say so: libsodium's stream is in no library that Entrée has. */
const formats: { has: readonly string[]; read: (file: Fields) => ImportReport }[] = [
  { has: ["header", "db"], read: readAegis },
  { has: ["schemaVersion", "services"], read: readTwoFas },
  { has: ["schemaVersion", "servicesEncrypted"], read: readTwoFas },
  { has: ["Authenticators"], read: readStratum },
  { has: ["tokens"], read: readFreeOtpPlus },
  { has: ["kdfParams", "encryptedData"], read: () => refuse("unsupported-version") },
  { has: ["version", "entries"], read: readProton },
  { has: ["version", "salt", "content"], read: readProton },
  { has: ["items"], read: readBitwarden },
  { has: ["encrypted", "data"], read: readBitwardenLocked },
  { has: ["encrypted", "encKeyValidation_DO_NOT_EDIT"], read: readBitwardenLocked },
];

/**
 * What the text of another application's backup holds, or `locked` where it is encrypted. Refuses more than 5 MiB, more
 * than a thousand entries, and parameters beyond 256 MiB of memory or ten million rounds. Never throws.
 */
export function readBackup(text: string): ImportReport {
  if (text.length > maxBackupLength) return refuse("too-large");
  const trimmed = text.trim();
  if (/^[{[]/.test(trimmed)) return readJson(trimmed);
  if (isBitwardenCsv(trimmed)) return readBitwardenCsv(trimmed);
  return readAddressLines(text) ?? refuse("not-recognised");
}

function readJson(text: string): ImportReport {
  const value = parseJson(text);
  if (value === undefined) return refuse("damaged");
  if (Array.isArray(value)) return isAndOtp(value) ? readAndOtp(value) : refuse("not-recognised");
  const file = asFields(value);
  const format = file && formats.find(({ has }) => has.every((name) => Object.hasOwn(file, name)));
  return format ? format.read(file) : refuse("not-recognised");
}

/** Of a list nothing is known but its entries. */
function isAndOtp(list: readonly unknown[]): boolean {
  return list.some((value) => Object.hasOwn(asFields(value) ?? {}, "secret"));
}
