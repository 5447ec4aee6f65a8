import type { Asked } from "@/lib/knowledge/markers-schema";
import { fillable } from "./fillable";
import { findAll } from "./find-all";
import { isVisible } from "./is-visible";
import { normaliseText } from "./normalise-text";

const codes = /otp|token|jeton|passcode|one-time|verification|2fa|mfa|(?:^|[^a-z])(?:code|pin|tan)(?:[^a-z]|$)/i;
const newPasswords = /new|nouveau|confirm|repeat|again|verif|retype/i;
const resets = /reset|forgot|recover|oubli|reinit|lost|perdu/;

/** What the page wants typed, as far as the names of its visible fields tell. */
export function askedFor(document: Document): Asked {
  const fields = findAll(document, fillable).filter(isVisible);
  if (fields.length === 0) return "nothing";
  const names = fields.map(namesOf);
  const isPassword = (index: number) => fields[index]?.getAttribute("type")?.toLowerCase() === "password";
  const passwords = names.filter((name, index) => isPassword(index) && !codes.test(name));
  if (passwords.length > 1 || passwords.some((name) => newPasswords.test(name))) return "new-password";
  if (passwords.length === 1) return "password";
  if (names.some((name) => codes.test(name))) return "code";
  return isReset(document) ? "reset" : "password";
}

function namesOf(field: Element): string {
  return ["id", "name", "autocomplete"].map((name) => field.getAttribute(name) ?? "").join(" ");
}

function isReset(document: Document): boolean {
  const heading = document.querySelector("h1, h2, legend")?.textContent ?? "";
  const told = `${document.title} ${heading} ${document.location?.pathname ?? ""}`;
  return resets.test(normaliseText(told));
}
