import type { CodeView } from "@/lib/messages/code-view";
import type { Account } from "@/lib/otp/account";
import { codeAt } from "@/lib/otp/make-code";
import { timeLeftMs } from "@/lib/otp/time-left";

/** How an account is named: by the student, else by its issuer, else by its label. */
export function titleOf({ name, issuer, label }: Pick<Account, "name" | "issuer" | "label">): string {
  return name || issuer || label;
}

/**
 * An account with its code at that time. A counter's code is shown only once it was asked for, which spends it: `asked`
 * holds those of this window.
 */
export function viewCode(account: Account, timeMs: number, asked: ReadonlyMap<string, string>): CodeView {
  const title = titleOf(account);
  const view = {
    id: account.id,
    title,
    subtitle: account.label === title ? "" : account.label,
    digits: account.digits,
  };
  if (account.kind === "hotp") {
    return { ...view, kind: "hotp", code: asked.get(account.id) ?? null, nextCode: null, leftMs: 0, periodMs: 0 };
  }
  const periodMs = account.periodSeconds * 1_000;
  return {
    ...view,
    kind: "totp",
    code: codeAt(account, timeMs),
    nextCode: codeAt(account, timeMs + periodMs),
    leftMs: timeLeftMs(account, timeMs) ?? 0,
    periodMs,
  };
}
