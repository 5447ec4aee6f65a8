import { readAddress } from "./read-address";
import { type EntryReading, readEntry } from "./read-entry";

/**
 * The code that Bitwarden keeps beside a login: an otpauth address, a bare secret, or Steam's address. Null where the
 * login has none.
 */
export function readLoginCode(login: { code: unknown; name: unknown; userName: unknown }): EntryReading | null {
  const { code, name: issuer, userName: label } = login;
  if (code === undefined || code === null || code === "") return null;
  if (typeof code === "string" && code.includes("://")) return readAddress(code, { issuer, label });
  return readEntry({ kind: "totp", issuer, label, secret: code });
}
