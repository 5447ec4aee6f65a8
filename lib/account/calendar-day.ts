/** A day of the calendar, as ISO 8601 writes it: `2026-12-03`. It has no time and no zone. */
export type CalendarDay = string;

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const held = formats.get(zone);
  if (held) return held;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(zone, made);
  return made;
}

function partsIn(instantMs: number, zone: string): Record<string, string> {
  return Object.fromEntries(
    formatIn(zone)
      .formatToParts(instantMs)
      .map(({ type, value }) => [type, value]),
  );
}

/** The day that calendars of that zone show at that instant. */
export function dayAt(instantMs: number, zone: string): CalendarDay {
  const { year = "", month = "", day = "" } = partsIn(instantMs, zone);
  return `${year}-${month}-${day}`;
}

/** The day of these numbers; null where no calendar has it, such as 30 February. */
export function dayOf(year: number, month: number, day: number): CalendarDay | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame && year >= 1970 && year <= 9_999 ? date.toISOString().slice(0, 10) : null;
}

/** That many days later, or earlier: a day of 23 or 25 hours is one day. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** That many months later; the month's last day where it has no such day. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** How many days `later` is after `earlier`; negative where it is before. */
export function daysBetween(earlier: CalendarDay, later: CalendarDay): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / dayMs);
}

/** The instant at which clocks of that zone show that hour of that day; an hour that summer time skips is the one after. */
export function instantOf(day: CalendarDay, hour: number, zone: string): number {
  const wantedMs = Date.parse(day) + hour * 3_600_000;
  const offsetAt = (instantMs: number): number => {
    const { year, month, day: date, hour: hours, minute, second } = partsIn(instantMs, zone);
    return Date.parse(`${year}-${month}-${date}T${hours}:${minute}:${second}Z`) - Math.floor(instantMs / 1_000) * 1_000;
  };
  const first = wantedMs - offsetAt(wantedMs);
  return wantedMs - offsetAt(first);
}
