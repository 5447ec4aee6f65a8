import { isVisible } from "../is-visible";
import { classifyInput, type Role } from "./classify-input";
import { labelOf } from "./label-of";
import { saysLogin } from "./step-words";
import { toWords } from "./words";

export type Field = { element: Element; role: Role; label: string };

/** The fields that a page asks for together, by form; those outside any form are one more. */
export type Form = {
  element: Element | null;
  fields: Field[];
  /** Its name, where it sends to, and what its buttons say, in words. */
  names: string;
  buttons: string;
};

const typed = /^(?:text|password|email|tel|number|search|url|date)$/;
const mostInputs = 60;
const fewestBoxes = 4;

/** The visible forms of the page with what each field wants, decided among its neighbours. */
export function findForms(document: Document): Form[] {
  const groups = new Map<Element | null, Element[]>();
  let looked = 0;
  for (const input of document.getElementsByTagName("input")) {
    if (looked++ >= mostInputs) break;
    if (!isTyped(input) || !canBeTyped(input)) continue;
    const form = input.closest("form");
    groups.set(form, [...(groups.get(form) ?? []), input]);
  }
  return [...groups].map(([element, inputs]) => {
    const names = ["id", "name", "action", "class"].map((name) => element?.getAttribute(name) ?? "").join(" ");
    const buttons = buttonsOf(element ?? document);
    return { element, fields: settleRoles(inputs, saysLogin(buttons)), names: toWords(names), buttons };
  });
}

function isTyped(input: Element): boolean {
  const type = input.getAttribute("type")?.toLowerCase() ?? "";
  return typed.test(type) || !/^(?:hidden|submit|button|image|reset|checkbox|radio|file|range|color)$/.test(type);
}

/** Boxes out of the page or out of reach are traps for robots, or wait for another step. */
function canBeTyped(input: Element): boolean {
  if (input.closest('[aria-hidden="true"], [inert]') || !isVisible(input)) return false;
  const { right, bottom } = input.getBoundingClientRect();
  return right >= 0 && bottom >= 0;
}

function buttonsOf(root: ParentNode): string {
  const texts: string[] = [];
  for (const button of root.querySelectorAll("button, input[type=submit], input[type=button], input[type=image]")) {
    if (texts.length >= 10) break;
    const given = ["value", "aria-label", "title", "alt"].map((name) => button.getAttribute(name) ?? "");
    texts.push(toWords(`${button.textContent} ${given.join(" ")}`.slice(0, 200)));
  }
  return texts.join(" , ");
}

function settleRoles(inputs: Element[], isLogin: boolean): Field[] {
  const fields = inputs.map((element) => {
    const label = labelOf(element);
    return { element, label, role: classifyInput(element, label) };
  });
  settleBoxes(fields);
  settleSecretCodes(fields);
  settlePasswords(fields, isLogin);
  settleUsername(fields);
  // What cannot be changed is shown, not asked for; a user name beside its password is both.
  const hasSecret = fields.some(({ element, role }) => /password/.test(role) && !isFixed(element));
  return fields.filter(({ element, role }) => !isFixed(element) || (hasSecret && /^(?:username|email)$/.test(role)));
}

/** A code asked for in one box a digit. */
function settleBoxes(fields: Field[]): void {
  const boxes = fields.filter(({ element, role }) => role !== "other" && isBox(element));
  if (boxes.length >= fewestBoxes) for (const box of boxes) box.role = "code";
}

function isBox(input: Element): boolean {
  return input.getAttribute("maxlength") === "1" || (input.getAttribute("size") === "1" && !input.id.includes("date"));
}

/** What banks and libraries call a code, and ask for with the user's name, is a password. */
function settleSecretCodes(fields: Field[]): void {
  if (!/^(?:username|email|text|person)$/.test(fields[0]?.role ?? "")) return;
  const isPassword = fields.some(({ role }) => /password/.test(role));
  for (const field of fields)
    if (field.role === "weak-code" && !isPassword && field.element.getAttribute("type") === "password")
      field.role = "password";
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

function isFixed(input: Element): boolean {
  return input.hasAttribute("disabled") || input.hasAttribute("readonly");
}
