import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayAt, dayOf, daysBetween, instantOf } from "./calendar-day";

const paris = "Europe/Paris";
const zones = [paris, "Indian/Reunion", "America/Martinique", "Pacific/Noumea", "America/Cayenne", "UTC"];
const anyInstant = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2035, 11) });

describe("a day of the calendar", () => {
  it("is the one that the zone shows, not the computer's or UTC's", () => {
    const lateInParis = Date.parse("2026-12-03T23:30:00Z");
    expect(dayAt(lateInParis, paris)).toBe("2026-12-04");
    expect(dayAt(lateInParis, "UTC")).toBe("2026-12-03");
    expect(dayAt(lateInParis, "Pacific/Noumea")).toBe("2026-12-04");
    expect(dayAt(lateInParis, "America/Martinique")).toBe("2026-12-03");
  });

  it("is counted in days where summer time begins and ends", () => {
    expect(addDays("2026-03-28", 1)).toBe("2026-03-29");
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-26", "2026-10-24")).toBe(-2);
  });

  it("refuses what no calendar has", () => {
    expect(dayOf(2026, 2, 30)).toBeNull();
    expect(dayOf(2026, 13, 1)).toBeNull();
    expect(dayOf(2028, 2, 29)).toBe("2028-02-29");
  });

  it("stays in a month that is shorter", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
    expect(addMonths("2026-12-15", 1)).toBe("2027-01-15");
  });

  it("begins when the zone's clocks say so, in winter and in summer", () => {
    expect(instantOf("2026-12-03", 9, paris)).toBe(Date.parse("2026-12-03T08:00:00Z"));
    expect(instantOf("2026-07-03", 9, paris)).toBe(Date.parse("2026-07-03T07:00:00Z"));
    expect(instantOf("2026-03-29", 9, paris)).toBe(Date.parse("2026-03-29T07:00:00Z"));
    expect(instantOf("2026-10-25", 9, paris)).toBe(Date.parse("2026-10-25T08:00:00Z"));
    expect(instantOf("2026-12-03", 9, "Pacific/Noumea")).toBe(Date.parse("2026-12-02T22:00:00Z"));
  });

  it("has its nine o'clock on that very day, whatever the day and the zone", () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...zones), (instant, zone) => {
        const day = dayAt(instant, zone);
        const nine = instantOf(day, 9, zone);
        expect(dayAt(nine, zone)).toBe(day);
        const shown = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" });
        expect(shown.format(nine)).toBe("09");
      }),
    );
  });
});
