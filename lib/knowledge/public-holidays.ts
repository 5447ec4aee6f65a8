import data from "./public-holidays.json";
import type { RegionId } from "./region-ids";

/** Days of the year as "12-25", and distances in days from Easter Sunday. */
type HolidayFacts = { days: readonly string[]; afterEaster: readonly number[] };

export const everywhere: HolidayFacts = data.everywhere;

const regions = new Map(data.regions.map((region) => [region.id, region]));

/** A region's time zone, and the holidays that it keeps beside everybody's. */
export function regionById(id: RegionId): HolidayFacts & { timeZone: string } {
  const region = regions.get(id);
  if (!region) throw new RangeError(`no region ${id}`);
  return region;
}
