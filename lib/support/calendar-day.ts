/** Days of the calendar as ISO 8601 writes them, "2026-11-23": no hour, no zone. They sort as they are written. */
export type CalendarDay = string;

const dayMs = 86_400_000;

const startOf = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);

export function addDays(day: CalendarDay, count: number): CalendarDay {
  return new Date(startOf(day) + count * dayMs).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(day: CalendarDay): number {
  return new Date(startOf(day)).getUTCDay() || 7;
}

/** The day and the full hour that a clock of the zone shows at an instant. */
export function localTime(atMs: number, timeZone: string): { day: CalendarDay; hour: number } {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    hourCycle: "h23",
  }).formatToParts(atMs);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return { day: `${part("year")}-${part("month")}-${part("day")}`, hour: Number(part("hour")) };
}
