import { splitLabel } from "./split-label";

/** The parts of an otpauth URI, decoded and not judged. Names of parameters are in lower case. */
type OtpauthParts = { kind: string; issuer: string; label: string; parameters: [name: string, value: string][] };

/** RFC 3986 §3, by hand: before Chromium 130, `URL` found neither host nor path in schemes that it did not know. */
const shape = /^otpauth:\/\/([^/?#]*)(?:\/([^?#]*))?(?:\?([^#]*))?(?:#.*)?$/is;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray "%", or Latin-1: better a name with odd signs in it than no token.
    return text;
  }
}

/** The parts of `otpauth://KIND/LABEL?PARAMETERS`, null for any other text. Never throws. */
export function splitOtpauth(uri: string): OtpauthParts | null {
  const [, kind, path = "", query = ""] = shape.exec(uri.trim()) ?? [];
  if (kind === undefined) return null;
  const parameters = [...new URLSearchParams(query)].map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ]);
  const namedIssuer = parameters.find(([name]) => name === "issuer")?.[1] ?? "";
  return { kind, ...splitLabel(decode(path), namedIssuer), parameters };
}
