import { parseOtpauth } from "../parse-otpauth";
import { problemName } from "../problem-name";
import { splitOtpauth } from "../split-otpauth";
import { tidyName } from "../tidy-name";
import type { EntryReading } from "./read-entry";

/**
 * An entry that its file keeps as one address. What the address leaves unsaid, its issuer or its label, is taken from
 * what the file says beside it.
 */
export function readAddress(address: unknown, beside: { issuer?: unknown; label?: unknown } = {}): EntryReading {
  const said = typeof address === "string" ? splitOtpauth(address) : null;
  const issuer = said?.issuer || shortText(beside.issuer);
  const label = said?.label || shortText(beside.label);
  const name = problemName(issuer, label);
  if (typeof address !== "string") return { name, reading: { reason: "damaged" } };
  const reading = parseOtpauth(address);
  if ("reason" in reading) return { name, reading };
  const { token } = reading;
  return { name, reading: { token: { ...token, issuer: token.issuer || issuer, label: token.label || label } } };
}

/** A name of the file's own, or none where it is longer than a name may be. */
function shortText(value: unknown): string {
  return typeof value === "string" && value.length <= 256 ? tidyName(value) : "";
}
