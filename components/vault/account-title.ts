import { i18n } from "#i18n";
import type { Account } from "@/lib/otp/account";

/** What a code is called: the student's name for it, else the issuer's, else whose it is. */
export function accountTitle(named: Partial<Pick<Account, "name">> & Pick<Account, "issuer" | "label">): string {
  return named.name || named.issuer || named.label || i18n.t("vault.untitled");
}
