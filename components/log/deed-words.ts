import { i18n } from "#i18n";
import type { Deed } from "@/lib/diagnosis/attempt-log";

const keys = {
  repaired: "log.did.repaired",
  undone: "log.did.undone",
  filled: "log.did.filled",
  retried: "log.did.retried",
  cleaned: "log.did.cleaned",
} as const satisfies Record<Exclude<Deed, "seen">, string>;

/** What was done about a verdict, in a word or two. */
export function deedWords(deed: Exclude<Deed, "seen">): string {
  return i18n.t(keys[deed]);
}
