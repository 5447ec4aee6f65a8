/** Bitwarden: the CSV export of bitwarden/clients. */
import type { ImportReport } from "../import-report";
import { parseCsv } from "./parse-csv";
import { readEntries } from "./read-entries";
import { readLoginCode } from "./read-login-code";

/** Whether the first line names the column that holds the codes. */
export function isBitwardenCsv(text: string): boolean {
  return /^[^\r\n]{0,1000}\blogin_totp\b/.test(text);
}

/** Entries count from the line after the names of the columns. */
export function readBitwardenCsv(text: string): ImportReport {
  const [columns = [], ...rows] = parseCsv(text);
  const codeAt = columns.indexOf("login_totp");
  const nameAt = columns.indexOf("name");
  const userNameAt = columns.indexOf("login_username");
  const entries = rows.map((row) => ({ code: row[codeAt], name: row[nameAt], userName: row[userNameAt] }));
  return readEntries("bitwarden-csv", entries, ({ code, name, userName }) => readLoginCode({ code, name, userName }));
}
