/** 2FAS Auth: the backups of twofas/2fas-android and 2fas-ios, schema versions 1 to 4. */
import type { ImportReport } from "../import-report";
import { fromBase64 } from "./bytes";
import { type Derivation, deriveKey, isDerivation } from "./derive-key";
import { asFields, type Fields } from "./fields";
import { lockedReport } from "./locked-report";
import { openSealed } from "./open-sealed";
import { readEntries } from "./read-entries";
import { type EntryReading, readEntry } from "./read-entry";
import { refuse } from "./refuse";
import { wholeNumber } from "./whole-number";

const newestSchema = 4;
/** The format's own, nowhere in the file. */
const iterations = 10_000;

/** A backup in clear, or a locked one. */
export function readTwoFas(file: Fields): ImportReport {
  const version = wholeNumber(file.schemaVersion);
  if (!(version >= 1 && version <= newestSchema)) return refuse("unsupported-version");
  return typeof file.servicesEncrypted === "string" ? readLocked(file.servicesEncrypted) : readServices(file.services);
}

/** The services sealed, the salt and the nonce, each in base64, with colons between. */
function readLocked(encrypted: string): ImportReport {
  const [sealed, salt, nonce] = encrypted.split(":", 3).map(fromBase64);
  if (!sealed || !salt || !nonce) return refuse("damaged");
  const derivation: Derivation = { function: "pbkdf2", salt, hash: "SHA-256", iterations };
  if (!isDerivation(derivation)) return refuse("damaged");
  return lockedReport({
    format: "2fas",
    read: readServices,
    unseal: async (passphrase) => {
      const key = await deriveKey(passphrase, derivation);
      if (!key) return "costly-parameters";
      return (await openSealed(key, { mode: "AES-GCM", nonce, sealed })) ?? "wrong-passphrase";
    },
  });
}

function readServices(services: unknown): ImportReport {
  return readEntries("2fas", services, readService);
}

function readService(service: Fields): EntryReading {
  const otp = asFields(service.otp);
  return readEntry({
    kind: otp?.tokenType,
    // What the student calls the service, where its issuer did not say who it is.
    issuer: otp?.issuer || service.name,
    label: otp?.account ?? otp?.label,
    secret: service.secret,
    algorithm: otp?.algorithm,
    digits: otp?.digits,
    periodSeconds: otp?.period,
    counter: otp?.counter,
  });
}
