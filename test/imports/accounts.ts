/** The accounts that every fixture holds, as Entrée must understand them. All of their secrets are made up. */
import { createHash } from "node:crypto";
import type { Token } from "../../lib/otp/account.ts";

/** An account and its secret's bytes: formats write either. */
export type FixtureAccount = { token: Token; secret: Uint8Array };

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648 §6, unpadded. */
function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
}

type Unsecret<T> = T extends unknown ? Omit<T, "secret"> : never;

function account(length: number, token: Unsecret<Token>): FixtureAccount {
  const secret = createHash("sha512").update(`fixture ${token.label}`).digest().subarray(0, length);
  return { token: { ...token, secret: base32(secret) }, secret: new Uint8Array(secret) };
}

export const university = account(20, {
  kind: "totp",
  issuer: "Université de Rennes",
  label: "jeanne.dupont@etudiant.example",
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 30,
});

export const school = account(64, {
  kind: "totp",
  issuer: "ENT du lycée & collège",
  label: "élève nº 7, 2de",
  algorithm: "SHA512",
  digits: 8,
  periodSeconds: 60,
});

export const library = account(16, {
  kind: "totp",
  issuer: 'Bibliothèque "numérique"',
  label: "100 % à jour?",
  algorithm: "SHA256",
  digits: 7,
  periodSeconds: 45,
});

export const card = account(20, {
  kind: "hotp",
  issuer: "esup-otp",
  label: "carte",
  algorithm: "SHA1",
  digits: 6,
  counter: 41,
});

export const nameless = account(10, {
  kind: "totp",
  issuer: "",
  label: "messagerie",
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 30,
});
