import * as v from "valibot";
import { passwordRulesSchema } from "./password-rules";

const address = v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\/[^\s]+$/), v.url());
const host = v.pipe(v.string(), v.maxLength(253), v.regex(/^(?!.*\.\.)[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/));
const calendarDay = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/**
 * What an institution says of itself at `/.well-known/entree.json`. There is no word in it for a permission, a login
 * host, a service or a name: a file that holds one is no such file.
 */
export const provisionSchema = v.strictObject({
  version: v.literal(1),
  reset: v.optional(address),
  activation: v.optional(address),
  account: v.optional(address),
  support: v.optional(address),
  status: v.optional(address),
  supportEmail: v.optional(v.pipe(v.string(), v.maxLength(254), v.email())),
  supportPhone: v.optional(v.pipe(v.string(), v.regex(/^[+\d][\d ]{5,20}$/))),
  passwordRules: v.optional(passwordRulesSchema),
  /** ISO weekdays on which its help desk is open: 1 is Monday. */
  openingDays: v.optional(
    v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.maxLength(7)),
  ),
  /** Days on which it is closed beside the public holidays. */
  closedOn: v.optional(v.pipe(v.array(calendarDay), v.maxLength(120))),
  /** Further hosts that ask for its codes. Named to the student, who decides. */
  otpHosts: v.optional(v.pipe(v.array(host), v.maxLength(4))),
});

export type Provision = v.InferOutput<typeof provisionSchema>;
