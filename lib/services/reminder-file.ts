import { writeCalendar } from "@/lib/account/write-calendar";

type DayToRemember = { id: string; name: string; day: string; title: string; text: string };

/** One day to remember, as a calendar file that rings on its morning. */
export function reminderFile({ id, name, day, title, text }: DayToRemember, now: number): File {
  const event = { uid: `${id}@entree`, day, title, text, address: null, alarmDaysBefore: [0], isMonthly: false };
  return new File([writeCalendar([event], now)], name, { type: "text/calendar" });
}
