import type { FieldSketch, FormSketch } from "../../sketch";
import { classifyInput, type Role } from "./classify-input";
import { saysLogin } from "./step-words";
import { toWords } from "./words";

export type Field = { sketch: FieldSketch; role: Role; label: string };

/** The fields that a page asks for together, by form; those outside any form are one more. */
export type Form = {
  sketch: FormSketch;
  fields: Field[];
  /** Its name, where it sends to, and what its buttons say, in words. */
  names: string;
  buttons: string;
};

const fewestBoxes = 4;

/** The forms of the page with what each field wants, decided among its neighbours. */
export function findForms(sketches: readonly FormSketch[]): Form[] {
  return sketches.map((sketch) => {
    const buttons = sketch.buttons.map(toWords).join(" , ");
    return { sketch, fields: settleRoles(sketch.fields, saysLogin(buttons)), names: toWords(sketch.names), buttons };
  });
}

function settleRoles(sketches: readonly FieldSketch[], isLogin: boolean): Field[] {
  const fields = sketches.map((sketch) => {
    const label = toWords(sketch.label);
    return { sketch, label, role: classifyInput(sketch, label) };
  });
  settleBoxes(fields);
  settleSecretCodes(fields);
  settlePasswords(fields, isLogin);
  settleUsername(fields);
  // What cannot be changed is shown, not asked for; a user name beside its password is both.
  const hasSecret = fields.some(({ sketch, role }) => /password/.test(role) && !sketch.fixed);
  return fields.filter(({ sketch, role }) => !sketch.fixed || (hasSecret && /^(?:username|email)$/.test(role)));
}

/** A code asked for in one box a digit. */
function settleBoxes(fields: Field[]): void {
  const boxes = fields.filter(({ sketch, role }) => role !== "other" && sketch.box);
  if (boxes.length >= fewestBoxes) for (const box of boxes) box.role = "code";
}

/** What banks and libraries call a code, and ask for with the user's name, is a password. */
function settleSecretCodes(fields: Field[]): void {
  if (!/^(?:username|email|text|person)$/.test(fields[0]?.role ?? "")) return;
  const isPassword = fields.some(({ role }) => /password/.test(role));
  for (const field of fields)
    if (field.role === "weak-code" && !isPassword && field.sketch.type === "password") field.role = "password";
}

/** Two alike are a new one and its confirmation; three, the old one before them. */
function settlePasswords(fields: Field[], isLogin: boolean): void {
  const passwords = fields.filter(({ role }) => /password|confirmation/.test(role));
  const [first, second] = passwords;
  const isSet = passwords.some(({ role }) => role === "confirmation") || passwords.length > 1;
  if (first && passwords.length === 1) {
    // "new-password" is also what pages write to keep browsers from filling a login in.
    if (first.role !== "new-password" || isLogin) first.role = "password";
  }
  if (!isSet || !first || !second) return;
  if (passwords.some(({ role }) => role === "new-password")) {
    for (const field of passwords) if (field.role === "password") field.role = "old-password";
    return;
  }
  const plain = passwords.filter(({ role }) => role === "password");
  const next = plain.length === 3 || (plain.length === 2 && passwords.length === 3) ? plain[1] : plain[0];
  for (const field of plain.slice(0, plain.indexOf(next ?? first))) field.role = "old-password";
  if (next) next.role = "new-password";
}

/** The field before the password is its user name, whatever it is called. */
function settleUsername(fields: Field[]): void {
  const password = fields.findIndex(({ role }) => role === "password");
  if (password < 1 || fields.some(({ role }) => role === "username")) return;
  const before = fields[password - 1];
  if (before && /^(?:text|email|person|weak-code)$/.test(before.role)) before.role = "username";
}
