import { i18n } from "#i18n";
import { type CalendarEvent, writeCalendar } from "@/lib/account/write-calendar";
import type { ReminderView } from "@/lib/messages/account-view";

/** An institution's reminders as a file for the student's own calendar: the password's end, and the monthly login. */
export function calendarOf(reminder: ReminderView, now: number): File {
  const { institutionId, institution, lastDay, lapseOn, renewal } = reminder;
  const events: CalendarEvent[] = [];
  if (lastDay !== null) {
    events.push({
      uid: `expiry-${lastDay}-${institutionId}@entree.invalid`,
      day: lastDay,
      title: i18n.t("reminder.calendarExpiry", [institution]),
      text: i18n.t("reminder.calendarExpiryText"),
      address: renewal,
      alarmDaysBefore: [14, 7, 3, 1],
      isMonthly: false,
    });
  }
  if (lapseOn !== null) {
    events.push({
      uid: `login-${institutionId}@entree.invalid`,
      day: lapseOn,
      title: i18n.t("reminder.calendarLapse", [institution]),
      text: i18n.t("reminder.calendarLapseText"),
      address: null,
      alarmDaysBefore: [0],
      isMonthly: true,
    });
  }
  return new File([writeCalendar(events, now)], `entree-${institutionId.replace(/[^a-z0-9-]/gi, "-")}.ics`, {
    type: "text/calendar;charset=utf-8",
  });
}
