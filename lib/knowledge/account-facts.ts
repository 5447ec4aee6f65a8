import * as v from "valibot";
import type { InstitutionFile } from "./institution-schema";
import { passwordRulesSchema } from "./password-rules";

const address = v.nullable(v.pipe(v.string(), v.startsWith("https://"), v.maxLength(2_000)));
const domain = v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/), v.maxLength(253));
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

/** What the background knows of an institution's accounts. Null is not known, and nothing is guessed here. */
export const accountFactsSchema = v.strictObject({
  /** Where a forgotten password is replaced, and where it is changed by who knows it. */
  reset: address,
  renewal: address,
  mailDomains: v.pipe(v.array(domain), v.maxLength(20)),
  recovery: v.nullable(v.picklist(["institution", "personal"])),
  lockout: v.nullable(v.strictObject({ limit: count, windowMinutes: v.nullable(count) })),
  renewalDays: v.nullable(count),
  passwordRules: v.nullable(passwordRulesSchema),
});

export type AccountFacts = v.InferOutput<typeof accountFactsSchema>;

export function accountFactsFrom(file: InstitutionFile): AccountFacts {
  return {
    reset: file.reset?.value ?? null,
    renewal: file.account?.value ?? null,
    mailDomains: file.mailDomains.map(({ value }) => value),
    recovery: file.recovery?.value ?? null,
    lockout: file.lockout?.value ?? null,
    renewalDays: file.renewalDays?.value ?? null,
    passwordRules: file.passwordRules?.value ?? null,
  };
}
