import { i18n } from "#i18n";
import type { VerdictView } from "@/lib/messages/views";

/** Where a repair ends, before the click: the page first wanted or, where nothing told it, the ENT. */
export function entryWords({ entry, isEntryKnown }: Pick<VerdictView, "entry" | "isEntryKnown">): string {
  const { host, pathname } = new URL(entry);
  return isEntryKnown
    ? i18n.t("plan.thenEntry", [pathname === "/" ? host : host + pathname])
    : i18n.t("plan.thenEnt", [host]);
}
