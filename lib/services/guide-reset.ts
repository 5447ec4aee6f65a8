import { mailProviders } from "@/lib/knowledge/common/mail-providers";
import type { ResetGuide } from "@/lib/messages/account-view";
import { listChosen } from "./chosen-institutions";
import { placeOf } from "./place";
import { recallTab } from "./tab-memory";

/** What the reader of a reset page needs to judge an address there; null on any other page, where it looks at nothing. */
export async function guideReset(tabId: number, address: string): Promise<ResetGuide | null> {
  const place = placeOf(address, await listChosen());
  const { reading } = await recallTab(tabId);
  const account = place?.kind === "sso" ? place.institution.account : undefined;
  if (reading?.step !== "reset" || !account || account.mailDomains.length === 0) return null;
  return { rule: { mailDomains: account.mailDomains, recovery: account.recovery }, providers: mailProviders };
}
