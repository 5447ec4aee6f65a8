/** Bitwarden's vault and Bitwarden Authenticator: the JSON export of bitwarden/clients in clear. */
import type { ImportReport } from "../import-report";
import { asFields, type Fields } from "./fields";
import { readEntries } from "./read-entries";
import type { EntryReading } from "./read-entry";
import { readLoginCode } from "./read-login-code";

/** Most entries of a vault have no code: those are passed over. */
export function readBitwarden(file: Fields): ImportReport {
  return readEntries("bitwarden-json", file.items, readItem);
}

function readItem(item: Fields): EntryReading | null {
  const login = asFields(item.login);
  return readLoginCode({ code: login?.totp, name: item.name, userName: login?.username });
}
