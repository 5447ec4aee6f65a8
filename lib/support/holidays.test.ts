import Holidays from "date-holidays";
import { describe, expect, it, test } from "vitest";
import { type RegionId, regionIds } from "@/lib/knowledge/region-ids";
import { easterSunday } from "./easter";
import { holidaysOf } from "./holidays";

/** The same parts of France as the reference names them. */
const reference: Record<RegionId, Holidays[]> = {
  metropolitan: [new Holidays("FR")],
  "alsace-moselle": ["57", "67", "68"].map((department) => new Holidays("FR", department)),
  guadeloupe: [new Holidays("GP"), new Holidays("FR", "GP")],
  martinique: [new Holidays("MQ"), new Holidays("FR", "MQ")],
  guyane: [new Holidays("GF"), new Holidays("FR", "GF")],
  reunion: [new Holidays("RE"), new Holidays("FR", "RE")],
  mayotte: [new Holidays("YT"), new Holidays("FR", "YT")],
};

const years = Array.from({ length: 11 }, (_, index) => 2025 + index);

describe.each(regionIds)("the holidays of %s", (region) => {
  it.each(years)("are those of date-holidays in %i", (year) => {
    for (const known of reference[region]) {
      const theirs = known
        .getHolidays(year)
        .filter(({ type }) => type === "public")
        .map(({ date }) => date.slice(0, 10));
      expect(holidaysOf(year, region)).toEqual([...new Set(theirs)].sort());
    }
  });
});

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2038, "2038-04-25"],
  [2285, "2285-03-22"],
])("Easter of %i", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});
