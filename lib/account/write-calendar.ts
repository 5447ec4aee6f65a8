import { addDays, type CalendarDay } from "./calendar-day";

/** An all-day event, with alarms on the morning of that many days before. */
export type CalendarEvent = {
  uid: string;
  day: CalendarDay;
  title: string;
  text: string;
  /** Null where no page is known. */
  address: string | null;
  alarmDaysBefore: readonly number[];
  isMonthly: boolean;
};

const longestLineBytes = 75;
const alarmHour = 9;
const encoder = new TextEncoder();

/**
 * A calendar file, RFC 5545: UTF-8, CRLF, lines folded at 75 bytes. `stampMs` is when it was written, which every event
 * must say.
 */
export function writeCalendar(events: readonly CalendarEvent[], stampMs: number): string {
  const stamp = `${new Date(stampMs).toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Entree//Reminders//FR",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...events.flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { uid, day, title, text, address, alarmDaysBefore, isMonthly } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    // RFC 5545 §3.6.1: the end of an all-day event is the day after it.
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    ...(isMonthly ? ["RRULE:FREQ=MONTHLY"] : []),
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(address === null ? text : `${text}\n${address}`)}`,
    ...(address === null ? [] : [`URL:${address}`]),
    "TRANSP:TRANSPARENT",
    ...alarmDaysBefore.flatMap((daysBefore) => alarmLines(daysBefore, title)),
    "END:VEVENT",
  ];
}

function alarmLines(daysBefore: number, title: string): string[] {
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:${triggerOf(daysBefore)}`,
    "END:VALARM",
  ];
}

/** An all-day event begins at midnight: the morning of that very day is after it, of the days before, before it. */
function triggerOf(daysBefore: number): string {
  if (daysBefore === 0) return `PT${alarmHour}H`;
  const days = daysBefore === 1 ? "" : `${daysBefore - 1}D`;
  return `-P${days}T${24 - alarmHour}H`;
}

const plain = (day: CalendarDay): string => day.replaceAll("-", "");

/** RFC 5545 §3.3.11. A control character other than a line's end has no way to be written, and is left out. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/[\p{Cc}\p{Cs}]/gu, "");
}

/** RFC 5545 §3.1: a line goes on where the next one begins with a space. No character is cut in two. */
function fold(line: string): string {
  const folded: string[] = [];
  let current = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > longestLineBytes) {
      folded.push(current);
      current = " ";
      bytes = 1;
    }
    current += character;
    bytes += size;
  }
  return [...folded, current].join("\r\n");
}
