import { addDays, addMonths, type CalendarDay, dayAt, instantOf } from "./calendar-day";

/** What is known of an account's dates, each a day. None of them names anyone. */
export type AccountDates = {
  /** The password's last day, as the page told it. */
  expiresOn: CalendarDay | null;
  /** When a change of the password was last seen. */
  changedOn: CalendarDay | null;
  /** When a login was last seen. */
  enteredOn: CalendarDay | null;
};

/** How the student wants to be reminded of one institution. All is off until they said yes. */
export type ReminderChoice = {
  ofExpiry: boolean;
  /** "Log in once, so that the account does not lapse." */
  ofLapse: boolean;
  /** Nothing is told before that instant. */
  snoozedUntil: number | null;
  /** Keys of what was told already. */
  told: readonly string[];
};

/** One thing to tell at `at`; `daysLeft` before the password's last day, or null where it is the monthly one. */
export type Reminder = { key: string; kind: "expiry" | "lapse"; on: CalendarDay; at: number; daysLeft: number | null };

type Clock = { now: number; zone: string };

const stepsDays = [14, 7, 3, 1] as const;
/** A student is at the computer then, and the desk is open. */
const hour = 9;
/** Who was away for so long has left the school. */
const mostMonths = 24;

/**
 * The password's last day: what a page told, or else the last change and the institution's renewal period, whichever was
 * learnt of the newer password.
 */
export function lastDayOf(dates: AccountDates, renewalDays: number | null): CalendarDay | null {
  const { expiresOn, changedOn } = dates;
  const computed = changedOn !== null && renewalDays !== null ? addDays(changedOn, renewalDays) : null;
  return expiresOn ?? computed;
}

/** Every reminder of one institution that the student wants and that still means something, the earliest first. */
export function remindersOf(
  dates: AccountDates,
  choice: ReminderChoice,
  renewalDays: number | null,
  { now, zone }: Clock,
): Reminder[] {
  const today = dayAt(now, zone);
  const lastDay = choice.ofExpiry ? lastDayOf(dates, renewalDays) : null;
  const ofExpiry =
    lastDay === null || lastDay < today
      ? []
      : stepsDays.map((daysLeft): Reminder => {
          const on = addDays(lastDay, -daysLeft);
          const at = instantOf(on, hour, zone);
          return { key: `expiry ${lastDay} ${daysLeft}`, kind: "expiry", on: lastDay, at, daysLeft };
        });
  const ofLapse = choice.ofLapse && dates.enteredOn !== null ? monthly(dates.enteredOn, { now, zone }) : [];
  return [...ofExpiry, ...ofLapse].sort((a, b) => a.at - b.at);
}

/** One for each month since the last login, and the next. */
function monthly(enteredOn: CalendarDay, { now, zone }: Clock): Reminder[] {
  const reminders: Reminder[] = [];
  for (let months = 1; months <= mostMonths; months += 1) {
    const on = addMonths(enteredOn, months);
    const at = instantOf(on, hour, zone);
    reminders.push({ key: `lapse ${on}`, kind: "lapse", on, at, daysLeft: null });
    if (at > now) break;
  }
  return reminders;
}

/** What to tell now, and when to look again. Several that were missed while the browser was closed are one: the last. */
export function dueReminders(
  reminders: readonly Reminder[],
  choice: ReminderChoice,
  now: number,
): { tell: Reminder[]; told: string[]; nextAt: number | null } {
  const untold = reminders.filter(({ key }) => !choice.told.includes(key));
  const snoozed = choice.snoozedUntil !== null && choice.snoozedUntil > now ? choice.snoozedUntil : null;
  const due = snoozed === null ? untold.filter(({ at }) => at <= now) : [];
  const tell = [...new Map(due.map((reminder) => [reminder.kind, reminder])).values()];
  const later = untold.filter((reminder) => !due.includes(reminder)).map(({ at }) => Math.max(at, snoozed ?? at));
  return {
    tell,
    told: due.map(({ key }) => key),
    nextAt: later.length > 0 ? Math.min(...later) : null,
  };
}
