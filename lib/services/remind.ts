import { i18n } from "#i18n";
import { dueReminders, type Reminder, remindersOf } from "@/lib/account/reminders";
import { longDay } from "@/lib/i18n/long-day";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { onWake, wakeIn } from "@/lib/platform/alarms";
import { onNoticeClicked, showNotice } from "@/lib/platform/notices";
import { openTab } from "@/lib/platform/tabs";
import { type AccountMemory, recallAccounts, reviseAccount } from "./account-memory";
import { listChosen } from "./chosen-institutions";
import { helpOf } from "./institution-help";
import { localZone } from "./local-zone";
import { renewalPageOf } from "./renewal-page";

const remindWake = "remind";

const idPrefix = "reminder.";

/**
 * Tells what is due and sets the alarm for what comes next. Safe to call at any time: each reminder is marked before it
 * is told, so that nobody hears it twice, and several that were missed are told as one.
 */
export async function settleReminders(now: number): Promise<void> {
  const chosen = await listChosen();
  const nexts: number[] = [];
  for (const memory of await recallAccounts()) {
    const institution = chosen.find(({ id }) => id === memory.institutionId);
    if (!institution) continue;
    const { nextAt, told } = dueIn(memory, institution, now);
    if (nextAt !== null) nexts.push(nextAt);
    if (told.length > 0) await tell(institution, now);
  }
  if (nexts.length > 0) await wakeIn(remindWake, Math.max(0.5, (Math.min(...nexts) - now) / 60_000));
}

/** What is due of an institution at that moment, and when something will be. */
export function dueIn({ dates, choice }: AccountMemory, { account }: ChosenInstitution, now: number) {
  const clock = { now, zone: localZone() };
  return dueReminders(remindersOf(dates, choice, account?.renewalDays ?? null, clock), choice, now);
}

async function tell(institution: ChosenInstitution, now: number): Promise<void> {
  let due: Reminder[] = [];
  await reviseAccount(institution.id, (held) => {
    const { tell: toTell, told } = dueIn(held, institution, now);
    due = toTell;
    return { dates: held.dates, choice: { ...held.choice, told: [...held.choice.told, ...told] } };
  });
  for (const reminder of due) {
    const { title, text } = wordsOf(reminder, institution.shortName);
    await showNotice(idPrefix + institution.id, title, text);
  }
}

function wordsOf({ kind, on }: Reminder, institution: string): { title: string; text: string } {
  if (kind === "lapse") {
    return { title: i18n.t("reminder.lapseTitle"), text: i18n.t("reminder.lapseText", [institution]) };
  }
  return { title: i18n.t("reminder.expiryTitle"), text: i18n.t("reminder.expiryText", [institution, longDay(on)]) };
}

/** Run in the first turn of the background. What it returns must be called again when permissions were given. */
export function hearReminders(): () => void {
  onWake(remindWake, () => void settleReminders(Date.now()));
  return onNoticeClicked((id) => void followReminder(id));
}

/** The student clicked a reminder: opens the page where its institution lets the password be changed. */
async function followReminder(notificationId: string): Promise<void> {
  if (!notificationId.startsWith(idPrefix)) return;
  const id = notificationId.slice(idPrefix.length);
  const institution = (await listChosen()).find((one) => one.id === id);
  if (institution) await openTab(renewalPageOf(await helpOf(institution)) ?? institution.entry);
}
