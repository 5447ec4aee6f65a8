import * as v from "valibot";

/** How a value came to be known. `inferred` and `third-party` are leads: shown as to be checked, and trusted with nothing. */
export const confidenceSchema = v.picklist([
  "official-dataset",
  "official-page",
  "seen-in-code",
  "third-party",
  "inferred",
  "test-server",
]);

export const seenSchema = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/));
export const sourceSchema = v.pipe(v.string(), v.minLength(4));

/** An exact host name: no pattern, no address, no port. */
export const hostSchema = v.pipe(v.string(), v.regex(/^(?!.*\.\.)[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/));

/** A value with where it was read, how sure that is, and in which month. */
export const fact = <const S extends v.GenericSchema>(value: S) =>
  v.strictObject({ value, source: sourceSchema, confidence: confidenceSchema, seen: seenSchema });
