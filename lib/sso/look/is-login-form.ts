import type { Sketch } from "../sketch";

const secrets = /password|otp|token|passcode|one-time|2fa|mfa|code|pin/i;
const names = /user|login|ident|mail|mel|compte|account|uid|numero|ine|connexion|pass|mdp|tel|phone/i;
const longestText = 4_000;

/**
 * Whether what the page has to fill in may be a login's. Names and addresses are asked for by other pages too: there,
 * only a page with little else is taken for one.
 */
export function isLoginForm(document: Document, asked: Sketch["asked"]): boolean {
  const told = asked.map((field) => `${field.type} ${field.names}`);
  if (told.some((name) => secrets.test(name))) return true;
  return told.some((name) => names.test(name)) && (document.body.textContent ?? "").length <= longestText;
}
