import { i18n } from "#i18n";
import type { Remedy } from "@/lib/diagnosis/finding";

const keys = {
  "repair-session": "remedy.repairSession",
  "open-entry": "remedy.openEntry",
  "try-again": "remedy.tryAgain",
  "retry-private": "remedy.retryPrivate",
  "reset-password": "remedy.resetPassword",
} as const satisfies Partial<Record<Remedy["kind"], string>>;

/** What a remedy's button says. Typing a code has no button: the page has the field. */
export function remedyWords({ kind }: Remedy): string {
  return kind === "type-code" ? "" : i18n.t(keys[kind]);
}
