import { i18n } from "#i18n";
import type { ResetVerdict } from "@/lib/account/judge-reset-address";

/** What the toolbar says of an address that will not work in the reset form; null where there is nothing to say. */
export function remarkWords(verdict: ResetVerdict | null): string | null {
  if (verdict === "personal-refused") return i18n.t("account.reset.personalRefused");
  if (verdict === "personal-doubtful") return i18n.t("account.reset.personalDoubtful");
  if (verdict === "institution-refused") return i18n.t("account.reset.institutionRefused");
  if (verdict === "misspelt") return i18n.t("account.reset.misspelt");
  return null;
}
