import type { RegionId } from "@/lib/knowledge/region-ids";
import { addDays, type CalendarDay, weekdayOf } from "./calendar-day";
import { holidaysOf } from "./holidays";

/** Where an office opens, and when by its own word. */
export type Office = { region: RegionId; opening: OpeningDays | null };

export type OpeningDays = {
  /** ISO weekdays: 1 is Monday. Null, or none at all, stands for Monday to Friday. */
  openingDays: readonly number[] | null;
  /** Days on which it is closed beside the public holidays. */
  closedOn: readonly CalendarDay[];
};

const weekdays: readonly number[] = [1, 2, 3, 4, 5];

/** Whether the office is open: on its weekdays, and on no holiday of its region. */
export function isBusinessDay(day: CalendarDay, { region, opening }: Office): boolean {
  const open = opening?.openingDays?.length ? opening.openingDays : weekdays;
  if (!open.includes(weekdayOf(day)) || opening?.closedOn.includes(day)) return false;
  return !holidaysOf(Number(day.slice(0, 4)), region).includes(day);
}

/** That day if the office is open on it, else the first one after on which it is. */
export function nextBusinessDay(day: CalendarDay, office: Office): CalendarDay {
  return isBusinessDay(day, office) ? day : nextBusinessDay(addDays(day, 1), office);
}

/** So many business days after a day. */
export function addBusinessDays(day: CalendarDay, count: number, office: Office): CalendarDay {
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = nextBusinessDay(addDays(reached, 1), office);
  return reached;
}
