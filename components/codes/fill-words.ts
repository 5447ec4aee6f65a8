import { i18n } from "#i18n";
import type { FillOutcome, RefusalReason } from "@/lib/messages/fill-outcome";

const refusals = {
  "look-alike": ["codes.refused.lookAlike", "codes.refused.lookAlikeText"],
  punycode: ["codes.refused.lookAlike", "codes.refused.punycodeText"],
  "user-info": ["codes.refused.lookAlike", "codes.refused.userInfoText"],
  "ip-address": ["codes.refused.elsewhere", "codes.refused.ipAddressText"],
  "other-host": ["codes.refused.elsewhere", "codes.refused.otherHostText"],
  "other-port": ["codes.refused.elsewhere", "codes.refused.otherPortText"],
  "plain-http": ["codes.refused.plainHttp", "codes.refused.plainHttpText"],
  "other-frame": ["codes.refused.frame", "codes.refused.frameText"],
  sandboxed: ["codes.refused.frame", "codes.refused.frameText"],
} as const satisfies Record<RefusalReason, readonly [string, string]>;

const ends = {
  "not-kept": ["codes.outcome.notKept", "codes.outcome.notKeptText"],
  "no-field": ["codes.outcome.noField", "codes.outcome.noFieldText"],
  "hidden-field": ["codes.outcome.hiddenField", "codes.outcome.hiddenFieldText"],
  "page-gone": ["codes.outcome.pageGone", "codes.outcome.pageGoneText"],
  "clock-suspected": ["codes.outcome.clockSuspected", "codes.outcome.clockSuspectedText"],
  locked: ["codes.outcome.locked", "codes.outcome.lockedText"],
} as const;

/** How filling ended, in a line, and what it means for the student. */
export function fillWords(outcome: FillOutcome): { title: string; text: string } {
  if (outcome.kind === "written") {
    return {
      title: i18n.t("codes.outcome.written"),
      text: i18n.t(outcome.submitted ? "codes.outcome.submittedText" : "codes.outcome.writtenText"),
    };
  }
  if (outcome.kind === "no-account") {
    return { title: i18n.t("codes.outcome.noAccount"), text: i18n.t("codes.outcome.noAccountText", [outcome.host]) };
  }
  const [title, text] = outcome.kind === "refused" ? refusals[outcome.reason] : ends[outcome.kind];
  return { title: i18n.t(title), text: i18n.t(text) };
}
