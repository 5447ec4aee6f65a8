import { type AccessStep, type Answers, decideAccess } from "@/lib/account/decide-access";
import { type OutsideHelp, outsideHelp } from "@/lib/account/outside-help";
import type { SupportView } from "@/lib/messages/support-view";

/** The next question of the guided path, or its end. */
export function nextAccessStep(view: SupportView, answers: Answers): AccessStep {
  const { diagnosis, notices, links } = view;
  return decideAccess(
    {
      verdict: diagnosis.verdict.kind,
      notices,
      hasReset: links.reset !== null,
      hasActivation: links.activation !== null,
    },
    answers,
  );
}

/** What the identities from elsewhere that the page offers are good for. */
export function helpFromOutside({ offers, step, diagnosis }: SupportView): OutsideHelp[] {
  return outsideHelp(offers, step, diagnosis.verdict.kind);
}
