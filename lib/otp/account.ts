import * as v from "valibot";

const text = v.pipe(v.string(), v.maxLength(256));

/** A secret of 10 to 128 bytes in RFC 4648 base32: upper case, no padding, no spaces. */
const secret = v.pipe(v.string(), v.regex(/^[A-Z2-7]+$/), v.minLength(16), v.maxLength(205));

const common = {
  issuer: text,
  /** Whose code it is, as the issuer writes it: a user name or an address. */
  label: text,
  secret,
  algorithm: v.picklist(["SHA1", "SHA256", "SHA512"]),
  digits: v.picklist([6, 7, 8]),
};

const timeBased = {
  ...common,
  kind: v.literal("totp"),
  /** RFC 6238 §4.1: X. */
  periodSeconds: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(300)),
};

const counterBased = {
  ...common,
  kind: v.literal("hotp"),
  /** RFC 4226 §5.1: C, the one that the next code is made of. */
  counter: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
};

const kept = {
  id: v.pipe(v.string(), v.uuid()),
  /** What the student calls it; empty where the issuer's own words serve. */
  name: text,
  /** The only places where its codes may be written: `URL.host` of each, with the port where it is not 443. */
  hosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(259))), v.maxLength(8)),
  institutionId: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  addedAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
};

/** What an issuer hands out: the secret and how codes are made of it. RFC 4226, RFC 6238. */
export const tokenSchema = v.variant("kind", [v.strictObject(timeBased), v.strictObject(counterBased)]);

/** A token that the student keeps, and the places where its codes may go. */
export const accountSchema = v.variant("kind", [
  v.strictObject({ ...timeBased, ...kept }),
  v.strictObject({ ...counterBased, ...kept }),
]);

export type Token = v.InferOutput<typeof tokenSchema>;
export type Account = v.InferOutput<typeof accountSchema>;
