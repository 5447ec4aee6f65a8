import { everywhere, regionById } from "@/lib/knowledge/public-holidays";
import type { RegionId } from "@/lib/knowledge/region-ids";
import { addDays, type CalendarDay } from "./calendar-day";
import { easterSunday } from "./easter";

/** The public holidays of a year in a part of France, Sundays among them, in the order they come. */
export function holidaysOf(year: number, region: RegionId): CalendarDay[] {
  const easter = easterSunday(year);
  const facts = [everywhere, regionById(region)];
  const fixed = facts.flatMap(({ days }) => days.map((day) => `${year}-${day}`));
  const moving = facts.flatMap(({ afterEaster }) => afterEaster.map((count) => addDays(easter, count)));
  return [...new Set([...fixed, ...moving])].sort();
}
