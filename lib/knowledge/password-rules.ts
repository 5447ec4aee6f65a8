import * as v from "valibot";

const length = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));

/** What an institution asks of a new password. A rule that is not known is left out. */
export const passwordRulesSchema = v.strictObject({
  minLength: v.optional(length),
  maxLength: v.optional(length),
  /** Signs that it refuses, one after the other. */
  forbidden: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  /** Kinds of signs of which it must hold one each. */
  required: v.optional(v.pipe(v.array(v.picklist(["lower", "upper", "digit", "symbol"])), v.maxLength(4))),
  /** It must differ from that many former ones. */
  differsFromLast: v.optional(length),
  notTheLogin: v.optional(v.boolean()),
});

export type PasswordRules = v.InferOutput<typeof passwordRulesSchema>;
