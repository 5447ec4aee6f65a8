import type { Asked } from "@/lib/knowledge/markers-schema";
import { normaliseText } from "../normalise-text";
import type { Sketch } from "../sketch";

const codes = /otp|token|jeton|passcode|one-time|verification|2fa|mfa|(?:^|[^a-z])(?:code|pin|tan)(?:[^a-z]|$)/i;
const newPasswords = /new|nouveau|confirm|repeat|again|verif|retype/i;
const resets = /reset|forgot|recover|oubli|reinit|lost|perdu/;

/** What the page wants typed, as far as the names of its visible fields tell. */
export function askedFor({ asked, title, heading, path }: Pick<Sketch, "asked" | "title" | "heading" | "path">): Asked {
  if (asked.length === 0) return "nothing";
  const passwords = asked.filter(({ type, names }) => type === "password" && !codes.test(names));
  if (passwords.length > 1 || passwords.some(({ names }) => newPasswords.test(names))) return "new-password";
  if (passwords.length === 1) return "password";
  if (asked.some(({ names }) => codes.test(names))) return "code";
  return resets.test(normaliseText(`${title} ${heading} ${path}`)) ? "reset" : "password";
}
