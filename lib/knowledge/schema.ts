import * as v from "valibot";
import { seenSchema as seen, sourceSchema as source } from "./fact";
import { lockoutSchema } from "./lockout";
import { markersSchema } from "./markers-schema";
import type { Shipped } from "./shipped";

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** What a login product or a service uses a cookie for. */
export const cookieRoleSchema = v.picklist([
  "ticket-granting",
  "session",
  "pending-request",
  "anti-forgery",
  "affinity",
  "trusted-device",
  "language",
  "consent",
  "preference",
  "statistics",
]);

/** A cookie known by its name, or by the start of its name where the rest is an identifier. */
export const cookieFactSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(2)),
  match: v.optional(v.picklist(["exact", "prefix"]), "exact"),
  role: cookieRoleSchema,
  /** The product sets it for the whole domain above its host, so the domain's copy is its own too. */
  parentDomain: v.optional(v.boolean(), false),
  source,
  seen,
});

/** How a product's addresses carry the service wanted. */
export const entryFactSchema = v.strictObject({
  /**
   * Query parameters that hold the service's address. `leads`: to the page wanted, or to one that only takes the answer
   * in, of which the origin alone can be opened.
   */
  parameters: v.array(
    v.strictObject({
      name: v.string(),
      encoding: v.picklist(["plain", "base64"]),
      leads: v.picklist(["address", "origin"]),
    }),
  ),
  /** Query parameters that are used once and must never be replayed. */
  oneTime: v.array(v.string()),
  /** Those of them that only the later pages of one login have: an address that begins with one was kept from then. */
  laterOnly: v.array(v.string()),
  source,
  seen,
});

const few = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600));

/** Which codes a product takes beside the one of its own time (RFC 6238 §5.2), as it is set up by default. */
export const codeWindowSchema = v.strictObject({
  unit: v.picklist(["steps", "seconds"]),
  past: few,
  future: few,
  stepSeconds: v.pipe(v.number(), v.integer(), v.minValue(15), v.maxValue(300)),
  source,
  seen,
});

/** The product's usual lockout. A guess where it is switched on by choice, or done by the directory behind it. */
const usualLockoutSchema = v.strictObject({ ...lockoutSchema.entries, isGuess: v.boolean(), source, seen });

/** A login product: lib/knowledge/systems/<id>.json. */
export const systemSchema = v.strictObject({
  id,
  name: v.string(),
  versions: v.string(),
  markers: markersSchema,
  cookies: v.array(cookieFactSchema),
  entry: entryFactSchema,
  /** Null where it takes no codes that are made of the time, or nothing is known of which. */
  codeWindow: v.nullable(codeWindowSchema),
  /** Null where nothing is known of it. */
  lockout: v.nullable(usualLockoutSchema),
});

export type CookieRole = v.InferOutput<typeof cookieRoleSchema>;
export type CookieFact = Shipped<v.InferOutput<typeof cookieFactSchema>>;
export type EntryFact = Shipped<v.InferOutput<typeof entryFactSchema>>;
export type CodeWindow = Shipped<v.InferOutput<typeof codeWindowSchema>>;
export type UsualLockout = Shipped<v.InferOutput<typeof usualLockoutSchema>>;
export type System = Shipped<v.InferOutput<typeof systemSchema>>;
