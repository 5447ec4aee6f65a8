import { fillable } from "./hear-messages";
import { isVisible } from "./is-visible";
import type { Reading } from "./reading";
import { selectorOf } from "./selector-of";

const oneTimeCode = /otp|token|code|jeton|pin/i;
const newPassword = /new|nouveau|confirm|repeat|verif/i;

/**
 * A page of no known product: a form that plainly asks for a password is the step `password`, anything else is none.
 * It gives no notice, since words without a known place are not evidence.
 */
export function readUnknownPage(document: Document): Reading {
  const login = [...document.forms].map(readLogin).find((fields) => fields !== null);
  return { system: null, step: login ? "password" : "none", notices: [], fields: login ?? {}, links: {}, offers: [] };
}

/** One password that exists already and at most a user name and one thing more: else people sign up or change it. */
function readLogin(form: HTMLFormElement): Reading["fields"] | null {
  const shown = [...form.querySelectorAll(fillable)].filter(isVisible);
  const passwords = shown.filter((input) => input.getAttribute("type")?.toLowerCase() === "password");
  const [password] = passwords;
  if (!password || passwords.length > 1 || shown.length > 3 || !isExistingPassword(password)) return null;
  const username = shown[shown.indexOf(password) - 1];
  const fields: Reading["fields"] = {};
  const passwordSelector = selectorOf(password);
  const usernameSelector = username && selectorOf(username);
  if (passwordSelector) fields.password = passwordSelector;
  if (usernameSelector) fields.username = usernameSelector;
  return fields;
}

function isExistingPassword(input: Element): boolean {
  const autocomplete = input.getAttribute("autocomplete") ?? "";
  const names = `${input.id} ${input.getAttribute("name") ?? ""}`;
  return !/new-password|one-time-code/.test(autocomplete) && !oneTimeCode.test(names) && !newPassword.test(names);
}
