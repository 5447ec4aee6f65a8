import { useEffect, useRef, useState } from "preact/hooks";
import { AccessPath } from "@/components/support/AccessPath";
import type { AccessStep, Answers, Question } from "@/lib/account/decide-access";
import type { SupportView } from "@/lib/messages/support-view";
import { helpFromOutside, nextAccessStep } from "@/lib/services/access-path";
import { openAddress } from "@/lib/services/open-page";
import { hashOf } from "./use-place";

type Props = { view: SupportView; tabId: number | null };

/** The guided path, with the answers that were given on it. */
export function DecidePart({ view, tabId }: Props) {
  const [given, setGiven] = useState<readonly (readonly [Question, string])[]>([]);
  const step = nextAccessStep(view, Object.fromEntries(given) as Answers);
  const part = useRef<HTMLDivElement>(null);
  const { reset, activation } = view.links;
  const hasBegun = given.length > 0;

  // The next question takes the place of the one that had the focus.
  useEffect(() => {
    if (given.length > 0) part.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [given]);

  const act = ({ cause, action }: Extract<AccessStep, { kind: "end" }>) => {
    if (action === "reset-page" && reset) return void openAddress(reset);
    if (action === "activation-page" && activation) return void openAddress(activation);
    location.hash = hashOf({ part: "write", tabId, cause });
  };
  return (
    <div class="part" ref={part} data-part="decide">
      <AccessPath
        facts={view.diagnosis.verdict.facts}
        step={step}
        outside={helpFromOutside(view)}
        number={given.length + 1}
        onOpenReset={reset ? () => void openAddress(reset) : null}
        onAnswer={(answer) => step.kind === "question" && setGiven([...given, [step.question, answer]])}
        onBack={hasBegun ? () => setGiven(given.slice(0, -1)) : null}
        onAct={act}
        onAgain={hasBegun ? () => setGiven([]) : null}
      />
    </div>
  );
}
