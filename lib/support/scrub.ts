import { placeOf } from "./place-of";

const mask = "[…]";

/** What could open something for whoever reads it. Each is wider than it must be: a request loses little by it. */
const secrets: readonly RegExp[] = [
  // Tickets of CAS: protocol 3.0 §3.
  /\b(?:ST|PT|PGT|PGTIOU|TGT|LT)-[\w.-]{6,}/g,
  // JSON Web Tokens, RFC 7519.
  /\beyJ[\w-]+(?:\.[\w-]*)*/g,
  // Keys of codes, in base32, whole or in groups.
  /\b(?=[A-Z2-7]*[2-7])[A-Z2-7]{16,}\b/g,
  /\b(?=[A-Z ]*[2-7])(?:[A-Z2-7]{4} ){3,}[A-Z2-7]{2,}\b/g,
  // Recovery codes, in groups.
  /\b(?=[\w-]*\d)[A-Z\d]{4,6}(?:-[A-Z\d]{4,6}){2,}\b/gi,
  // Identifiers of sessions and requests.
  /(?=(?:[\w+=~-]*\d){3})[\w+=~-]{20,}/g,
  // One-time codes, whole or in two halves.
  /(?<![\d.,:/-])\d{6,8}(?![\d.,:/-]*\d)/g,
  /(?<!\d[ \u00a0]?)\b\d{3}[ \u00a0-]\d{3}\b(?![ \u00a0]?\d)/g,
];

const address = /\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>»”]+/gi;
const assignment = /([\w.-]+)=[^\s&;,"'<>]+/g;
const named = /((?:mot de passe|password|mdp|passcode|code|token|jeton|secret|cl[eé]|key)\s?[:=]\s?)(?=\S*\d)\S+/gi;

/** A text that was read somewhere, without what no request may carry: tickets, codes, keys, addresses with parameters. */
export function scrub(text: string): string {
  const bare = text.replace(address, placeOf).replace(named, `$1${mask}`).replace(assignment, `$1=${mask}`);
  return secrets.reduce((left, secret) => left.replace(secret, mask), bare);
}
