import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCalendar } from "@/test/fakes/read-calendar";
import { type CalendarEvent, writeCalendar } from "./write-calendar";

const stamp = Date.parse("2026-11-22T17:30:05Z");
const event: CalendarEvent = {
  uid: "expiry-univ-exemple@entree.invalid",
  day: "2026-12-20",
  title: "Mot de passe : dernier jour",
  text: "Change-le ici, ou à l’accueil ; c’est rapide.",
  address: "https://auth.univ-exemple.test/changer?a=1,2;b=3",
  alarmDaysBefore: [14, 7, 3, 1],
  isMonthly: false,
};

describe("a calendar file", () => {
  it("says what it was given, whoever reads it by the standard", () => {
    const calendar = readCalendar(writeCalendar([event], stamp));
    expect(calendar.values).toMatchObject({ VERSION: "2.0", METHOD: "PUBLISH" });
    expect(calendar.values.PRODID).toMatch(/^-\/\/.+/);
    const [written] = calendar.parts;
    expect(written?.name).toBe("VEVENT");
    expect(written?.values).toMatchObject({
      UID: event.uid,
      DTSTAMP: "20261122T173005Z",
      "DTSTART;VALUE=DATE": "20261220",
      "DTEND;VALUE=DATE": "20261221",
      SUMMARY: event.title,
      DESCRIPTION: `${event.text}\n${event.address}`,
      URL: event.address,
    });
    expect(written?.parts.map(({ name, values }) => [name, values.ACTION, values.TRIGGER])).toEqual([
      ["VALARM", "DISPLAY", "-P13DT15H"],
      ["VALARM", "DISPLAY", "-P6DT15H"],
      ["VALARM", "DISPLAY", "-P2DT15H"],
      ["VALARM", "DISPLAY", "-PT15H"],
    ]);
  });

  it("repeats what is monthly, and rings on its own morning", () => {
    const lapse = { ...event, address: null, alarmDaysBefore: [0], isMonthly: true };
    const [written] = readCalendar(writeCalendar([lapse], stamp)).parts;
    expect(written?.values.RRULE).toBe("FREQ=MONTHLY");
    expect(written?.values).not.toHaveProperty("URL");
    expect(written?.parts[0]?.values.TRIGGER).toBe("PT9H");
  });

  it("crosses the end of a month and of a year", () => {
    const [written] = readCalendar(writeCalendar([{ ...event, day: "2026-12-31" }], stamp)).parts;
    expect(written?.values["DTEND;VALUE=DATE"]).toBe("20270101");
  });

  it("is within the standard whatever is written in it, and comes back the same", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 300 }).map((given) => given.replace(/[\p{Cc}\p{Cs}]/gu, ""));
    fc.assert(
      fc.property(text, text, fc.array(fc.constant("a\\b;c,d\né€😀")), (title, body, odd) => {
        const given = { ...event, title, text: `${body}${odd.join("")}`, address: null };
        const written = writeCalendar([given, event], stamp);
        const [first, second] = readCalendar(written).parts;
        expect(first?.values.SUMMARY).toBe(title);
        expect(first?.values.DESCRIPTION).toBe(given.text);
        expect(second?.values.SUMMARY).toBe(event.title);
        for (const line of written.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
