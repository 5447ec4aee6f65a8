/** Stratum, once Authenticator Pro: the backup of stratumauth/app in clear. */
import type { ImportReport } from "../import-report";
import type { Fields } from "./fields";
import { readEntries } from "./read-entries";
import { type EntryReading, readEntry } from "./read-entry";

/** The others, Mobile-OTP and Yandex, make codes in ways of their own. */
const kinds = new Map<unknown, string>([
  [1, "hotp"],
  [2, "totp"],
  [4, "steam"],
]);

const algorithms = new Map<unknown, string>([
  [0, "SHA1"],
  [1, "SHA256"],
  [2, "SHA512"],
]);

export function readStratum(file: Fields): ImportReport {
  return readEntries("stratum", file.Authenticators, readAuthenticator);
}

function readAuthenticator(authenticator: Fields): EntryReading {
  return readEntry({
    kind: kinds.get(authenticator.Type) ?? "",
    issuer: authenticator.Issuer,
    label: authenticator.Username,
    secret: authenticator.Secret,
    algorithm: algorithms.get(authenticator.Algorithm ?? 0) ?? "",
    digits: authenticator.Digits,
    periodSeconds: authenticator.Period,
    counter: authenticator.Counter,
  });
}
