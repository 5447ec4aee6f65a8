import type { Step } from "../reading";
import { isPasswordRule } from "./is-password-rule";

const most = 8;
const choosing: ReadonlySet<Step> = new Set(["new-password", "reset", "activation"]);

/** What a page that asks for a new password says that it must hold, line by line; nothing of any other page. */
export function readPasswordRules(lines: readonly string[], step: Step): string[] {
  return choosing.has(step) ? [...new Set(lines.filter(isPasswordRule))].slice(0, most) : [];
}
