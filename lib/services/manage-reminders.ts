import { addDays, dayAt, instantOf } from "@/lib/account/calendar-day";
import { lastDayOf, remindersOf } from "@/lib/account/reminders";
import type { ReminderView } from "@/lib/messages/account-view";
import { type AccountMemory, recallAccount, reviseAccount } from "./account-memory";
import { listChosen } from "./chosen-institutions";
import { helpOf } from "./institution-help";
import { localZone } from "./local-zone";
import { dueIn, settleReminders } from "./remind";
import { renewalPageOf } from "./renewal-page";

/** Every chosen institution with what it is reminded of, whether anything is or not. */
export async function listReminders(now: number): Promise<ReminderView[]> {
  const zone = localZone();
  const views = (await listChosen()).map(async (institution): Promise<ReminderView> => {
    const { dates, choice } = await recallAccount(institution.id);
    const renewalDays = institution.account?.renewalDays ?? null;
    const lapses = remindersOf(dates, { ...choice, ofExpiry: false }, renewalDays, { now, zone });
    const day = lastDayOf(dates, renewalDays);
    return {
      institutionId: institution.id,
      institution: institution.shortName,
      lastDay: day !== null && day >= dayAt(now, zone) ? day : null,
      ofExpiry: choice.ofExpiry,
      ofLapse: choice.ofLapse,
      lapseOn: lapses.at(-1)?.on ?? null,
      snoozedUntil: choice.snoozedUntil !== null && choice.snoozedUntil > now ? choice.snoozedUntil : null,
      renewal: renewalPageOf(await helpOf(institution)),
    };
  });
  return Promise.all(views);
}

type Choice = { institutionId: string; ofExpiry?: boolean | undefined; ofLapse?: boolean | undefined };

/** Keeps what the student said. The month of the monthly reminder begins with the yes, until a login is seen. */
export async function chooseReminders({ institutionId, ofExpiry, ofLapse }: Choice, now: number): Promise<void> {
  await reviseAccount(institutionId, ({ dates, choice }) => ({
    dates: { ...dates, enteredOn: enteredOn(dates.enteredOn, ofLapse, now) },
    choice: { ...choice, ofExpiry: ofExpiry ?? choice.ofExpiry, ofLapse: ofLapse ?? choice.ofLapse },
  }));
  await passOverDue(institutionId, now);
  await settleReminders(now);
}

/** Who has just said yes knows what is due already. */
async function passOverDue(institutionId: string, now: number): Promise<void> {
  const institution = (await listChosen()).find(({ id }) => id === institutionId);
  if (!institution) return;
  await reviseAccount(institutionId, (held) => {
    const { told } = dueIn(held, institution, now);
    return { dates: held.dates, choice: { ...held.choice, told: [...held.choice.told, ...told] } };
  });
}

function enteredOn(held: AccountMemory["dates"]["enteredOn"], ofLapse: boolean | undefined, now: number) {
  if (ofLapse === undefined) return held;
  return ofLapse ? dayAt(now, localZone()) : null;
}

/** Says nothing before the morning of that many days later; none takes the rest back. */
export async function snoozeReminders(institutionId: string, days: number, now: number): Promise<void> {
  const zone = localZone();
  const snoozedUntil = days === 0 ? null : instantOf(addDays(dayAt(now, zone), days), 9, zone);
  await reviseAccount(institutionId, ({ dates, choice }) => ({ dates, choice: { ...choice, snoozedUntil } }));
  await settleReminders(now);
}
