import { dayAt, daysBetween } from "@/lib/account/calendar-day";
import { lastDayOf } from "@/lib/account/reminders";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import type { AccountView } from "@/lib/messages/account-view";
import { recallAccount } from "./account-memory";
import { helpOf } from "./institution-help";
import { knownLinks } from "./known-links";
import { localZone } from "./local-zone";
import { recallRemarks } from "./page-remarks";
import { renewalPageOf } from "./renewal-page";
import type { TabMemory } from "./tab-memory";
import { recallTries } from "./tries-memory";

/** A last day further away is no news. */
const soonDays = 30;

/** What is told of an account over a tab that shows a page of its institution. */
export async function viewAccount(
  tabId: number,
  { reading }: Pick<TabMemory, "reading">,
  institution: ChosenInstitution,
  now: number,
): Promise<AccountView> {
  const { dates, choice } = await recallAccount(institution.id);
  const day = lastDayOf(dates, institution.account?.renewalDays ?? null);
  const daysLeft = day === null ? null : daysBetween(dayAt(now, localZone()), day);
  const warning = reading?.notices.find(({ kind }) => kind === "password-expiring");
  const { rules, resetVerdict } = await recallRemarks(tabId);
  const help = await helpOf(institution);
  const known = help.passwordRules?.value ?? null;
  const isChoosing = reading?.step === "new-password";
  return {
    institutionId: institution.id,
    tries: await recallTries(institution, now),
    lastDay: day !== null && daysLeft !== null && daysLeft >= 0 && daysLeft <= soonDays ? { day, daysLeft } : null,
    graceLogins: warning?.triesLeft ?? null,
    isReminded: choice.ofExpiry,
    reset: (await knownLinks(institution, reading?.links ?? {})).reset ?? null,
    renewal: renewalPageOf(help),
    rules: isChoosing && (rules.length > 0 || known !== null) ? { page: [...rules], known } : null,
    resetAddress:
      reading?.step === "reset" && resetVerdict !== null
        ? { verdict: resetVerdict, mailDomains: institution.account?.mailDomains ?? [] }
        : null,
  };
}
