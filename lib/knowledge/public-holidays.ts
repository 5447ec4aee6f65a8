import data from "./public-holidays.json";

/** The parts of France that keep holidays or hours of their own. */
export const regionIds = [
  "metropolitan",
  "alsace-moselle",
  "guadeloupe",
  "martinique",
  "guyane",
  "reunion",
  "mayotte",
] as const;

export type RegionId = (typeof regionIds)[number];

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
