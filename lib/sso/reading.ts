import * as v from "valibot";

/** Where in a login a page stands. `none` is no page of a login. */
export const stepSchema = v.picklist([
  "none",
  "choose-institution",
  "password",
  "code",
  "push",
  "choose-factor",
  "new-password",
  "reset",
  "activation",
  "enrolment",
  "interstitial",
  "logged-in",
  "logged-out",
  "error",
]);

/** What a page says happened. */
export const noticeKindSchema = v.picklist([
  "bad-credentials",
  "account-locked",
  "account-disabled",
  "account-expired",
  "throttled",
  "password-expired",
  "must-change-password",
  "password-expiring",
  "password-refused",
  "password-changed",
  "code-refused",
  "code-replayed",
  "factor-missing",
  "enrolment-required",
  "stale-request",
  "service-refused",
  "not-allowed",
  "unavailable",
  "cookies-blocked",
  "headers-too-large",
  "redirect-loop",
  "clock-wrong",
  "captcha",
  "reset-sent",
  "reset-refused",
  "already-logged-in",
  "session-limit",
  "internal-error",
]);

/**
 * Where messages stand. `alarm`: boxes for what went wrong. `remark`: boxes for information, believed about a lock or
 * an expiry only where they name the student's own account. `near`: unmarked text by the form. `page`: the whole
 * content, heard only where there is nothing to fill in.
 */
export const toneSchema = v.picklist(["alarm", "remark", "near", "page"]);

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const shortText = v.pipe(v.string(), v.maxLength(300));
const address = v.pipe(v.string(), v.maxLength(2_000));

const noticeSchema = v.strictObject({
  kind: noticeKindSchema,
  text: shortText,
  days: v.optional(count),
  seconds: v.optional(count),
  triesLeft: v.optional(count),
});

/**
 * What a page shows, and nothing that was typed in it: the shape that leaves the content script.
 * Lengths are bounded because the page's author decides what is in it.
 */
export const readingSchema = v.strictObject({
  system: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  step: stepSchema,
  notices: v.pipe(v.array(noticeSchema), v.maxLength(10)),
  fields: v.strictObject({
    username: v.optional(shortText),
    password: v.optional(shortText),
    code: v.optional(v.pipe(v.array(shortText), v.maxLength(10))),
    email: v.optional(shortText),
  }),
  links: v.strictObject({
    reset: v.optional(address),
    activation: v.optional(address),
    help: v.optional(address),
    back: v.optional(address),
  }),
  offers: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20)),
});

export type Tone = v.InferOutput<typeof toneSchema>;
export type Step = v.InferOutput<typeof stepSchema>;
export type NoticeKind = v.InferOutput<typeof noticeKindSchema>;
export type Notice = v.InferOutput<typeof noticeSchema>;
export type Reading = v.InferOutput<typeof readingSchema>;
