import { isPasswordRule } from "./is-password-rule";
import { readLines } from "./read-lines";
import type { Step } from "./reading";

const most = 8;
const choosing: ReadonlySet<Step> = new Set(["new-password", "reset", "activation"]);

/** What a page that asks for a new password says that it must hold, line by line; nothing of any other page. */
export function readPasswordRules(document: Document, step: Step): string[] {
  if (!choosing.has(step)) return [];
  const rules = readLines(document.body)
    .map(({ text }) => text)
    .filter(isPasswordRule);
  return [...new Set(rules)].slice(0, most);
}
