import Holidays from "date-holidays";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type RegionId, regionIds } from "@/lib/knowledge/region-ids";
import type { OpeningDays } from "./business-day";
import { expectAnswer } from "./expect-answer";

const codes: Record<RegionId, [country: string, state?: string]> = {
  metropolitan: ["FR"],
  "alsace-moselle": ["FR", "67"],
  guadeloupe: ["GP"],
  martinique: ["MQ"],
  guyane: ["GF"],
  reunion: ["RE"],
  mayotte: ["YT"],
};
const zones: Record<RegionId, string> = {
  metropolitan: "Europe/Paris",
  "alsace-moselle": "Europe/Paris",
  guadeloupe: "America/Guadeloupe",
  martinique: "America/Martinique",
  guyane: "America/Cayenne",
  reunion: "Indian/Reunion",
  mayotte: "Indian/Mayotte",
};

/** Every open day of twelve years, counted by the reference and by nothing of ours. */
const openDays = Object.fromEntries(
  regionIds.map((region) => {
    const [country, state] = codes[region];
    const known = state ? new Holidays(country, state) : new Holidays(country);
    const closed = new Set<string>();
    for (let year = 2025; year <= 2036; year += 1)
      for (const { date, type } of known.getHolidays(year)) if (type === "public") closed.add(date.slice(0, 10));
    const days: string[] = [];
    for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2036, 11, 31); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      if (![0, 6].includes(new Date(at).getUTCDay()) && !closed.has(day)) days.push(day);
    }
    return [region, days];
  }),
) as Record<RegionId, string[]>;

const office = (region: RegionId) => ({ region, opening: null });

/** "2026-11-20 15:59" there. Swedish writes dates as ISO 8601 does. */
const clockThere = (at: number, region: RegionId) =>
  new Date(at).toLocaleString("sv-SE", { timeZone: zones[region], dateStyle: "short", timeStyle: "short" });

test("an answer is expected so many open days after the first one that can read it, at 1,000 instants", () => {
  const instant = fc.integer({ min: Date.UTC(2025, 0, 2), max: Date.UTC(2035, 11, 31) });
  fc.assert(
    fc.property(instant, fc.constantFrom(...regionIds), (sentAt, region) => {
      const [day = "", time = ""] = clockThere(sentAt, region).split(" ");
      const isFriday = new Date(`${day}T12:00:00Z`).getUTCDay() === 5;
      const isLate = time >= (isFriday ? "16:00" : "17:00");
      const days = openDays[region];
      const first = days.findIndex((open) => (isLate ? open > day : open >= day));
      expect(expectAnswer(sentAt, office(region))).toEqual({
        readOn: days[first],
        answerBy: days[first + 2],
        insistFrom: days[first + 5],
      });
    }),
    { numRuns: 1_000 },
  );
});

describe("a request sent in metropolitan France", () => {
  it.each([
    ["a Friday at 15:59", "2026-11-20T15:59:00+01:00", "2026-11-20", "2026-11-24", "2026-11-27"],
    ["a Friday at 16:00: on Monday", "2026-11-20T16:00:00+01:00", "2026-11-23", "2026-11-25", "2026-11-30"],
    ["a Sunday", "2026-11-22T10:00:00+01:00", "2026-11-23", "2026-11-25", "2026-11-30"],
    ["a Monday at 17:00", "2026-11-23T17:00:00+01:00", "2026-11-24", "2026-11-26", "2026-12-01"],
    ["the evening before a long weekend", "2026-04-30T18:00:00+02:00", "2026-05-04", "2026-05-06", "2026-05-12"],
    ["New Year's Eve at night", "2026-12-31T23:30:00+01:00", "2027-01-04", "2027-01-06", "2027-01-11"],
  ])("on %s", (_when, sentAt, readOn, answerBy, insistFrom) => {
    expect(expectAnswer(Date.parse(sentAt), office("metropolitan"))).toEqual({ readOn, answerBy, insistFrom });
  });
});

test("the day is the one of the place: Sunday night in Paris is Monday morning in La Réunion", () => {
  const sentAt = Date.parse("2026-11-22T22:00:00+01:00");
  expect(expectAnswer(sentAt, office("metropolitan")).readOn).toBe("2026-11-23");
  expect(expectAnswer(sentAt, office("reunion")).readOn).toBe("2026-11-23");
  expect(expectAnswer(Date.parse("2026-11-20T13:30:00+01:00"), office("reunion")).readOn).toBe("2026-11-23");
  expect(expectAnswer(Date.parse("2026-11-20T13:30:00+01:00"), office("guadeloupe")).readOn).toBe("2026-11-20");
});

describe("a desk that says when it is open", () => {
  const sentAt = Date.parse("2026-11-20T10:00:00+01:00");
  const at = (opening: OpeningDays) => expectAnswer(sentAt, { region: "metropolitan", opening });

  it("is counted by its own days", () => {
    expect(at({ openingDays: [2, 4], closedOn: [] })).toEqual({
      readOn: "2026-11-24",
      answerBy: "2026-12-01",
      insistFrom: "2026-12-10",
    });
  });

  it("reads nothing on a day on which it is closed", () => {
    const closedOn = ["2026-11-20", "2026-11-23", "2026-11-24"];
    expect(at({ openingDays: null, closedOn })).toEqual({
      readOn: "2026-11-25",
      answerBy: "2026-11-27",
      insistFrom: "2026-12-02",
    });
  });

  it("that names no day at all opens when offices do", () => {
    expect(at({ openingDays: [], closedOn: [] })).toEqual(expectAnswer(sentAt, office("metropolitan")));
  });
});
