import type { RegionId } from "@/lib/knowledge/region-ids";
import { addDays, type CalendarDay, weekdayOf } from "./calendar-day";
import { holidaysOf } from "./holidays";

/** Whether offices are open: Monday to Friday, and no holiday of the region. */
export function isBusinessDay(day: CalendarDay, region: RegionId): boolean {
  return weekdayOf(day) <= 5 && !holidaysOf(Number(day.slice(0, 4)), region).includes(day);
}

/** That day if offices are open on it, else the first one after on which they are. */
export function nextBusinessDay(day: CalendarDay, region: RegionId): CalendarDay {
  return isBusinessDay(day, region) ? day : nextBusinessDay(addDays(day, 1), region);
}

/** So many business days after a day. */
export function addBusinessDays(day: CalendarDay, count: number, region: RegionId): CalendarDay {
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = nextBusinessDay(addDays(reached, 1), region);
  return reached;
}
