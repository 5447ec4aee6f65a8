import * as v from "valibot";

const lockoutLimit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const lockoutWindow = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)));

/** How many wrong passwords lock, and after how many minutes they are forgotten: null where only a success does. */
export const lockoutSchema = v.strictObject({ limit: lockoutLimit, windowMinutes: lockoutWindow });
