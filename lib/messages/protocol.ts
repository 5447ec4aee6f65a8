import * as v from "valibot";
import type { ResetVerdict } from "@/lib/account/judge-reset-address";
import { chosenInstitutionSchema } from "@/lib/knowledge/institution";
import { sketchSchema } from "@/lib/sso/sketch";
import type { ReminderView, ResetGuide } from "./account-view";
import type { ClockCheck, ClockView } from "./clock-view";
import type { FillAnswer } from "./fill-outcome";
import type { PageAnswer } from "./page-answer";
import type { ReachView } from "./reach-view";
import type { SupportView } from "./support-view";
import type { InstitutionState, RepairOutcome, SiteDataView, TabView } from "./views";

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Made anew for each click, so that asking again after the background died is not a second click. */
const clickId = v.pipe(v.string(), v.uuid());

const resetVerdicts = [
  "unfinished",
  "right",
  "personal-refused",
  "personal-doubtful",
  "institution-refused",
  "misspelt",
  "unknown",
] as const satisfies ResetVerdict[];

const institutionId = v.pipe(v.string(), v.maxLength(300));

type Message<F extends "page" | "content", S extends v.GenericSchema, R> = {
  from: F;
  request: S;
  /** Asking twice is the same as asking once: the caller may ask again when the background died while answering. */
  repeatable: boolean;
  reply?: R;
};

const message =
  <R>() =>
  <F extends "page" | "content", S extends v.GenericSchema>(
    from: F,
    repeatable: boolean,
    request: S,
  ): Message<F, S, R> => ({
    from,
    repeatable,
    request,
  });

/** Every message there is: who may send it, what it must look like, what comes back. No reply holds a secret. */
export const protocol = {
  /** What the page reads as now; null where there is nothing more to see, or no right to see it. */
  "page.read": message<PageAnswer | null>()(
    "content",
    true,
    v.strictObject({
      sketch: sketchSchema,
      /** The sign of what this page was last found to say. */
      told: v.nullable(v.pipe(v.string(), v.maxLength(100))),
      answeredAt: v.nullable(v.pipe(v.number(), v.integer())),
      keepsCookies: v.boolean(),
      capsLock: v.boolean(),
      unusualLayout: v.boolean(),
    }),
  ),
  /** A form with a password was sent; whether the browser had filled it in. */
  "password.sent": message<null>()("content", true, v.strictObject({ filled: v.nullable(v.boolean()) })),
  /** What is to be known on a reset page to judge an address; null on any other. */
  "reset.guide": message<ResetGuide | null>()("content", true, v.strictObject({})),
  "reset.judged": message<null>()("content", true, v.strictObject({ verdict: v.picklist(resetVerdicts) })),
  "tab.view": message<TabView>()("page", true, v.strictObject({ tabId })),
  "tab.inspect": message<null>()("page", true, v.strictObject({ tabId })),
  "tab.open-entry": message<null>()("page", true, v.strictObject({ tabId, institutionId: v.nullable(v.string()) })),
  "session.repair": message<RepairOutcome>()("page", true, v.strictObject({ tabId, clickId })),
  "session.undo": message<RepairOutcome>()("page", true, v.strictObject({ tabId })),
  "site-data.view": message<SiteDataView | null>()("page", true, v.strictObject({ tabId })),
  /** For good. False where a part stayed. */
  "site-data.clear": message<boolean>()("page", true, v.strictObject({ tabId })),
  /** Opens the tab's entry in a private window, to see whether it works there. */
  "retry.start": message<null>()("page", false, v.strictObject({ tabId })),
  /** How it went there, as the student says. */
  "retry.answer": message<null>()("page", true, v.strictObject({ tabId, worked: v.boolean() })),
  "retry.end": message<null>()("page", true, v.strictObject({ tabId })),
  /** Writes the code of an account in the tab's page. No answer holds a code. */
  "code.fill": message<FillAnswer>()("page", false, v.strictObject({ tabId, accountId: v.pipe(v.string(), v.uuid()) })),
  "clock.view": message<ClockView>()("page", true, v.strictObject({ institutionId })),
  /** Asks the institution's login host for its time first. */
  "clock.check": message<ClockCheck>()("page", true, v.strictObject({ institutionId })),
  /**
   * What is known of the way to the login. Where that is open, begins to ask the institution's hosts how they answer, and
   * announces each answer.
   */
  "reach.check": message<ReachView | null>()("page", true, v.strictObject({ tabId })),
  /** Looks from time to time whether the login is back. */
  "watch.start": message<null>()("page", true, v.strictObject({ tabId })),
  "watch.stop": message<null>()("page", true, v.strictObject({ tabId })),
  "reminder.list": message<ReminderView[]>()("page", true, v.strictObject({})),
  /** What the student wants to be reminded of; nothing changes where a word is left out. */
  "reminder.choose": message<null>()(
    "page",
    true,
    v.strictObject({ institutionId, ofExpiry: v.optional(v.boolean()), ofLapse: v.optional(v.boolean()) }),
  ),
  "reminder.snooze": message<null>()(
    "page",
    true,
    v.strictObject({ institutionId, days: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(60)) }),
  ),
  /** Forgets the dates that were learnt there too. */
  "reminder.forget": message<null>()("page", true, v.strictObject({ institutionId })),
  /** What a request to the help desk is made of: the tab's trouble, or none where no tab is named. */
  "support.view": message<SupportView | null>()("page", true, v.strictObject({ tabId: v.nullable(tabId) })),
  /** Begins the list of a first login, with what can be seen to be done. */
  "activation.open": message<null>()("page", true, v.strictObject({ institutionId })),
  /** Clears the cookies of earlier logins and opens the entry in a new tab, for the first login. */
  "activation.begin": message<null>()("page", false, v.strictObject({ institutionId, clickId })),
  "institution.list": message<InstitutionState[]>()("page", true, v.strictObject({})),
  "institution.choose": message<null>()("page", true, v.strictObject({ institution: chosenInstitutionSchema })),
  "institution.add": message<null>()("page", true, v.strictObject({ tabId })),
  "institution.remove": message<null>()("page", true, v.strictObject({ id: institutionId })),
} as const;

export type MessageName = keyof typeof protocol;
export type Request<N extends MessageName> = v.InferOutput<(typeof protocol)[N]["request"]>;
export type Reply<N extends MessageName> = NonNullable<(typeof protocol)[N]["reply"]> | NullReply<N>;
type NullReply<N extends MessageName> = null extends (typeof protocol)[N]["reply"] ? null : never;

/** Why there is no answer. `unreachable` is the caller's own: nobody answered at all. */
export type Refusal = "unknown-message" | "wrong-sender" | "bad-request" | "failed" | "unreachable";

export type Envelope<N extends MessageName> = { ok: true; value: Reply<N> } | { ok: false; reason: Refusal };
