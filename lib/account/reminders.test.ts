import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AccountDates, dueReminders, lastDayOf, type ReminderChoice, remindersOf } from "./reminders";

const zone = "Europe/Paris";
const at = (text: string) => Date.parse(text);
const now = at("2026-11-22T17:30:00Z");
const nothing: AccountDates = { expiresOn: null, changedOn: null, enteredOn: null };
const wanted: ReminderChoice = { ofExpiry: true, ofLapse: false, snoozedUntil: null, told: [] };
const december20: AccountDates = { ...nothing, expiresOn: "2026-12-20" };
const of = (dates: AccountDates, choice = wanted, clock = { now, zone }, renewalDays: number | null = null) =>
  remindersOf(dates, choice, renewalDays, clock);

describe("reminders of a password's end", () => {
  it("come 14, 7, 3 and 1 days before, at nine", () => {
    expect(of(december20).map((one) => [one.daysLeft, new Date(one.at).toISOString()])).toEqual([
      [14, "2026-12-06T08:00:00.000Z"],
      [7, "2026-12-13T08:00:00.000Z"],
      [3, "2026-12-17T08:00:00.000Z"],
      [1, "2026-12-19T08:00:00.000Z"],
    ]);
  });

  it("come at nine on either side of summer time", () => {
    const clock = { now: at("2026-10-01T00:00:00Z"), zone };
    const inWinter = of({ ...nothing, expiresOn: "2026-10-28" }, wanted, clock);
    expect(inWinter.map((one) => new Date(one.at).toISOString().slice(0, 16))).toEqual([
      "2026-10-14T07:00",
      "2026-10-21T07:00",
      "2026-10-25T08:00",
      "2026-10-27T08:00",
    ]);
  });

  it("are off until the student says yes", () => {
    expect(of(december20, { ...wanted, ofExpiry: false })).toEqual([]);
  });

  it("are none of a day that is over", () => {
    expect(of({ ...nothing, expiresOn: "2026-11-21" })).toEqual([]);
  });

  it("are computed from the last change where the institution's period is known, unless a page told the day", () => {
    const changed: AccountDates = { ...nothing, changedOn: "2026-11-01" };
    expect(lastDayOf(changed, 365)).toBe("2027-11-01");
    expect(lastDayOf(changed, null)).toBeNull();
    expect(lastDayOf({ ...changed, expiresOn: "2026-12-20" }, 365)).toBe("2026-12-20");
  });
});

describe("the monthly reminder", () => {
  it("comes a month after the last login that was seen", () => {
    const choice = { ...wanted, ofExpiry: false, ofLapse: true };
    const [one] = of({ ...nothing, enteredOn: "2027-01-31" }, choice);
    expect(one).toMatchObject({ kind: "lapse", on: "2027-02-28", daysLeft: null });
    expect(of(nothing, choice)).toEqual([]);
  });

  it("comes again a month later where nobody logged in, and once for the months that were missed", () => {
    const choice = { ...wanted, ofExpiry: false, ofLapse: true };
    const reminders = of({ ...nothing, enteredOn: "2026-08-15" }, choice);
    expect(reminders.map(({ on }) => on)).toEqual(["2026-09-15", "2026-10-15", "2026-11-15", "2026-12-15"]);
    const due = dueReminders(reminders, choice, now);
    expect(due.tell.map(({ on }) => on)).toEqual(["2026-11-15"]);
    expect(due.nextAt).toBe(at("2026-12-15T08:00:00Z"));
  });
});

describe("what is due", () => {
  it("is nothing before its hour, and the alarm is set for it", () => {
    const due = dueReminders(of(december20), wanted, now);
    expect(due.tell).toEqual([]);
    expect(due.nextAt).toBe(at("2026-12-06T08:00:00Z"));
  });

  it("is told once where several were missed: the one that counts now", () => {
    const later = at("2026-12-18T12:00:00Z");
    const due = dueReminders(of(december20), wanted, later);
    expect(due.tell.map(({ daysLeft }) => daysLeft)).toEqual([3]);
    expect(due.told).toHaveLength(3);
    const after = dueReminders(of(december20), { ...wanted, told: due.told }, later);
    expect(after.tell).toEqual([]);
    expect(after.nextAt).toBe(at("2026-12-19T08:00:00Z"));
  });

  it("waits while it is snoozed, and is told then", () => {
    const asked = at("2026-12-06T09:00:00Z");
    const snoozed = { ...wanted, snoozedUntil: at("2026-12-08T08:00:00Z") };
    expect(dueReminders(of(december20), snoozed, asked)).toMatchObject({ tell: [], nextAt: snoozed.snoozedUntil });
    expect(dueReminders(of(december20), snoozed, snoozed.snoozedUntil).tell).toHaveLength(1);
  });

  it("is told exactly once, whenever the browser happens to run", () => {
    const wakes = fc.array(fc.integer({ min: 0, max: 40 * 24 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(wakes, (hours) => {
        let choice = wanted;
        const seen: string[] = [];
        for (const hour of hours.sort((a, b) => a - b)) {
          const instant = now + hour * 3_600_000;
          const due = dueReminders(of(december20, choice, { now: instant, zone }), choice, instant);
          expect(due.tell.length).toBeLessThanOrEqual(1);
          seen.push(...due.tell.map(({ key }) => key));
          choice = { ...choice, told: [...choice.told, ...due.told] };
          if (due.nextAt !== null) expect(due.nextAt).toBeGreaterThan(instant);
        }
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });
});
