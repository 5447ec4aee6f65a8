import * as v from "valibot";
import { confidenceSchema, fact, hostSchema as host, seenSchema, sourceSchema } from "./fact.ts";
import { lockoutSchema } from "./lockout.ts";
import { passwordRulesSchema } from "./password-rules.ts";
import type { Shipped } from "./shipped";

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const label = v.pipe(v.string(), v.minLength(1), v.trim());
const httpsAddress = v.pipe(v.string(), v.url(), v.startsWith("https://"));
const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//));
const length = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));

/** How a second factor can be given, and what else was told of it. */
const mfaSchema = v.strictObject({
  methods: v.array(v.picklist(["totp", "push", "email", "sms", "webauthn", "backup-codes", "unknown"])),
  rememberedDays: v.optional(length),
  remarks: v.array(v.string()),
});

const identityProvider = v.strictObject({
  entityId: v.string(),
  hosts: v.array(host),
  scopes: v.array(v.string()),
  software: v.nullable(v.string()),
});

/** A university, a school, or a service of all students: lib/knowledge/institutions/<id>.json. */
export const institutionSchema = v.strictObject({
  id,
  name: v.pipe(v.string(), v.minLength(2)),
  shortName: label,
  /** Other names students type: nicknames, former names, what its ENT or its account page is called. */
  aliases: v.array(label),
  type: v.picklist([
    "university",
    "university-of-technology",
    "engineering-school",
    "insa",
    "business-school",
    "architecture-school",
    "art-school",
    "vet-agro-school",
    "iep",
    "ens",
    "grand-etablissement",
    "catholic-university",
    "school-group",
    "school",
    "school-ent",
    "national-service",
  ]),
  town: v.nullable(label),
  region: v.nullable(label),
  /** What proves its names, type and town. */
  identity: v.strictObject({ source: sourceSchema, confidence: confidenceSchema, seen: seenSchema }),
  /** Its number in the ministry's register. */
  uai: v.optional(fact(v.pipe(v.string(), v.regex(/^\d{7}[A-Z]$/)))),
  domains: v.array(fact(host)),
  /** Domains of its students' mail addresses. */
  mailDomains: v.array(fact(host)),
  /** Its login product; null where that is unknown. */
  system: v.nullable(fact(id)),
  /** Exact hosts of the login page. None where that is unknown: then its students add it from the page itself. */
  sso: v.array(fact(host)),
  /** Exact hosts of the services whose own session can stand in the way, the ENT first. */
  services: v.array(fact(host)),
  /** The domain above the SSO for which it sets its session; asked for because browsers hide such cookies otherwise. */
  cookieDomain: v.optional(fact(host)),
  /** Its SSO's port, where it is not 443. */
  port: v.optional(fact(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535), v.notValue(443)))),
  /** Names of the session cookies of those services, where they are not a product's usual ones. */
  serviceSessions: v.optional(v.array(fact(v.string()))),
  /** Where a login begins when nothing else is known: the ENT, else the login page, else the institution's site. */
  entry: v.nullable(fact(httpsAddress)),
  login: v.optional(fact(httpsAddress)),
  reset: v.optional(fact(httpsAddress)),
  activation: v.optional(fact(httpsAddress)),
  /** Where the password is changed by who knows it. */
  account: v.optional(fact(httpsAddress)),
  support: v.optional(fact(webAddress)),
  supportEmail: v.optional(fact(v.pipe(v.string(), v.email()))),
  supportPhone: v.optional(fact(v.pipe(v.string(), v.regex(/^[+\d][\d ]{5,20}$/)))),
  webmail: v.optional(fact(httpsAddress)),
  status: v.optional(fact(httpsAddress)),
  /** What a login name looks like there. */
  loginFormat: v.optional(fact(v.string())),
  /** Which address its reset form wants: the one it gave, or the student's own. */
  recovery: v.optional(fact(v.picklist(["institution", "personal"]))),
  lockout: v.optional(fact(lockoutSchema)),
  /** After how many days a password must be changed. */
  renewalDays: v.optional(fact(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650)))),
  passwordRules: v.optional(fact(passwordRulesSchema)),
  mfa: v.optional(fact(mfaSchema)),
  franceConnect: v.optional(fact(v.boolean())),
  libraryProxy: v.optional(fact(host)),
  /** How other services know it, by SAML metadata. */
  federation: v.optional(fact(v.array(identityProvider))),
  notes: v.array(v.string()),
});

export type Institution = v.InferOutput<typeof institutionSchema>;
export type InstitutionFile = Shipped<Institution>;
