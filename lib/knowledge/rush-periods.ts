import * as v from "valibot";
import data from "./rush-periods.json";
import type { Shipped } from "./shipped";

const monthDay = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

const rushPeriodSchema = v.strictObject({
  kind: v.picklist(["start-of-term", "registrations", "results"]),
  /** Days of the year; both are in it. */
  from: monthDay,
  to: monthDay,
  source: v.pipe(v.string(), v.minLength(4)),
  seen: v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/)),
});

export const rushPeriodsSchema = v.array(rushPeriodSchema);

/** When all students of the country log in at once, year after year, as universities' calendars show it. */
export const rushPeriods = data as Shipped<v.InferOutput<typeof rushPeriodsSchema>>;
