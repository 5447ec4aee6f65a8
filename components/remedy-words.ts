import { i18n } from "#i18n";
import type { Remedy } from "@/lib/diagnosis/finding";

/** What a remedy's button says. What the page or time does has no button: null. */
export function remedyWords(remedy: Remedy): string | null {
  switch (remedy.kind) {
    case "repair-session":
      return i18n.t("remedy.repairSession");
    case "open-entry":
      return i18n.t("remedy.openEntry");
    case "try-again":
      return i18n.t("remedy.tryAgain");
    case "retry-private":
      return i18n.t("remedy.retryPrivate");
    case "reset-password":
      return remedy.address === null ? null : i18n.t("remedy.resetPassword");
    case "open-portal":
      return i18n.t("remedy.openPortal");
    case "check-clock":
      return i18n.t("remedy.checkClock");
    case "open-browser-page":
      return i18n.t(remedy.page === "extensions" ? "remedy.extensions" : "remedy.siteCookies");
    case "copy-details":
      return i18n.t("remedy.copyDetails");
    case "decide-access":
      return i18n.t("remedy.decideAccess");
    case "write-support":
      return i18n.t("remedy.writeSupport");
    case "wait":
    case "type-code":
    case "on-page":
      return null;
  }
}
