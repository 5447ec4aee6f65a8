import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { FactList } from "@/components/FactList";
import { AccessEnd } from "@/components/support/AccessEnd";
import { AccessQuestion } from "@/components/support/AccessQuestion";
import { OutsideNotes } from "@/components/support/OutsideNotes";
import type { AccessAction, AccessCause, Answers, Question } from "@/lib/account/decide-access";
import type { SupportView } from "@/lib/messages/support-view";
import { helpFromOutside, nextAccessStep } from "@/lib/services/access-path";
import { openAddress } from "@/lib/services/open-page";
import { hashOf } from "./use-place";

type Props = { view: SupportView; tabId: number | null };

/** The guided path: what was seen, one question after the other, one action. */
export function DecidePart({ view, tabId }: Props) {
  const [given, setGiven] = useState<readonly (readonly [Question, string])[]>([]);
  const step = nextAccessStep(view, Object.fromEntries(given) as Answers);
  const part = useRef<HTMLDivElement>(null);
  const { reset, activation } = view.links;
  const outside = helpFromOutside(view);

  // The next question takes the place of the one that had the focus.
  useEffect(() => {
    if (given.length > 0) part.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [given]);

  const act = (cause: AccessCause, action: AccessAction) => {
    if (action === "reset-page" && reset) return void openAddress(reset);
    if (action === "activation-page" && activation) return void openAddress(activation);
    location.hash = hashOf({ part: "write", tabId, cause });
  };
  return (
    <div class="part" ref={part} data-part="decide">
      <div>
        <h1>{i18n.t("support.decide.title")}</h1>
        <p class="lead">{i18n.t("support.decide.lead")}</p>
      </div>
      <div class="said-by-page" data-part="seen">
        <p>{i18n.t("support.decide.seen")}</p>
        <FactList facts={view.diagnosis.verdict.facts} against={[]} settledBy={null} />
      </div>
      {step.kind === "question" ? (
        <AccessQuestion
          question={step.question}
          number={given.length + 1}
          onOpenReset={reset ? () => void openAddress(reset) : null}
          onAnswer={(answer) => setGiven([...given, [step.question, answer]])}
          onBack={given.length > 0 ? () => setGiven(given.slice(0, -1)) : null}
        />
      ) : (
        <AccessEnd
          cause={step.cause}
          action={step.action}
          onAct={() => act(step.cause, step.action)}
          onAgain={given.length > 0 ? () => setGiven([]) : null}
        />
      )}
      <OutsideNotes help={outside} />
    </div>
  );
}
