import * as v from "valibot";
import { expect, test } from "vitest";
import { rushPeriodsSchema } from "./rush-periods";
import text from "./rush-periods.json?raw";

test("the periods are in the canonical form, each with a source and a month", () => {
  const periods = v.parse(rushPeriodsSchema, JSON.parse(text));
  expect(`${JSON.stringify(periods, null, 2)}\n`).toBe(text);
});
