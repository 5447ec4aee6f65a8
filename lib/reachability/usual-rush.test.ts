import { expect, test } from "vitest";
import { rushPeriods } from "@/lib/knowledge/rush-periods";
import { rushOn } from "./usual-rush";

test.each([
  ["09-01", "start-of-term"],
  ["07-08", "registrations"],
  ["02-10", "results"],
  ["06-05", "results"],
  ["11-22", null],
  ["04-15", null],
])("on %s: %s", (monthDay, kind) => expect(rushOn(monthDay, rushPeriods)).toBe(kind));

test("a period may go over the end of the year", () => {
  const periods = [{ kind: "results", from: "12-20", to: "01-10" } as const];
  expect(rushOn("12-31", periods)).toBe("results");
  expect(rushOn("01-10", periods)).toBe("results");
  expect(rushOn("01-11", periods)).toBeNull();
});
