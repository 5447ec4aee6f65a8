import { i18n } from "#i18n";
import type { FillOutcome } from "@/lib/messages/fill-outcome";
import { refusalWords } from "./refusal-words";

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
  if (outcome.kind === "refused") return refusalWords(outcome);
  if (outcome.kind === "written") {
    return {
      title: i18n.t("codes.outcome.written"),
      text: i18n.t(outcome.submitted ? "codes.outcome.submittedText" : "codes.outcome.writtenText"),
    };
  }
  if (outcome.kind === "no-account") {
    return { title: i18n.t("codes.outcome.noAccount"), text: i18n.t("codes.outcome.noAccountText", [outcome.host]) };
  }
  const [title, text] = ends[outcome.kind];
  return { title: i18n.t(title), text: i18n.t(text) };
}
