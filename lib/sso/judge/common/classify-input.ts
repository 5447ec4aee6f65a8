import words from "@/lib/knowledge/common/field-words.json";
import type { FieldSketch } from "../../sketch";
import { anyOf, toWords } from "./words";

/** What a field wants. `weak-code` may be a code of any kind, `text` anything. */
export type Role =
  | "username"
  | "email"
  | "password"
  | "old-password"
  | "new-password"
  | "confirmation"
  | "code"
  | "weak-code"
  | "person"
  | "other"
  | "text";

const isOther = anyOf(words.other);
const isCode = anyOf(words.code);
const isWeakCode = anyOf(words.weakCode);
const isEmail = anyOf(words.email);
const isUsername = anyOf(words.username);
const isPerson = anyOf(words.person);
const isPassword = anyOf(words.password);
const isNew = anyOf(words.newPassword);
const isConfirmation = anyOf(words.confirmation);
const isOld = anyOf(words.oldPassword);

/** Evidence from the markup alone: `label` is what the page says of the field, in words. */
export function classifyInput(input: Pick<FieldSketch, "type" | "autocomplete" | "names">, label: string): Role {
  const { type, autocomplete } = input;
  const names = toWords(input.names);
  const all = `${names} ${label}`;
  if (type === "search" || /\bcc-|postal|country|street|bday/.test(autocomplete)) return "other";
  if (autocomplete.includes("one-time-code")) return "code";
  if (type === "password" && autocomplete.includes("current-password") && isPassword(label) && !isCode(label))
    return isOld(label) ? "old-password" : "password";
  // "Mot de passe à usage unique" is a code; a password may be asked for by the word "code".
  if (isOther(names) || (isOther(label) && !isCode(names))) return "other";
  if (isCode(names) || (isCode(label) && !(isPassword(names) && isPassword(label)))) return "code";
  if (type === "password")
    return (isWeakCode(names) || isWeakCode(label)) && !isPassword(all)
      ? "weak-code"
      : classifyPassword(autocomplete, all);
  if (isPassword(names) && !isUsername(label)) return "password";
  if (/\busername\b/.test(autocomplete)) return "username";
  if (isUsername(names) && !isEmail(names)) return "username";
  if (type === "email" || isEmail(names)) return isUsername(label) ? "username" : "email";
  if (isWeakCode(names) || isWeakCode(label)) return "weak-code";
  if (isUsername(label)) return "username";
  if (isEmail(label)) return "email";
  return type === "tel" || type === "date" || isPerson(all) ? "person" : "text";
}

function classifyPassword(autocomplete: string, all: string): Role {
  if (isConfirmation(all)) return "confirmation";
  if (isOld(all) || autocomplete.includes("current-password")) return isOld(all) ? "old-password" : "password";
  return isNew(all) || autocomplete.includes("new-password") ? "new-password" : "password";
}
