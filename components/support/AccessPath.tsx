import type { ComponentProps } from "preact";
import { i18n } from "#i18n";
import type { AccessStep } from "@/lib/account/decide-access";
import type { OutsideHelp } from "@/lib/account/outside-help";
import type { Fact } from "@/lib/diagnosis/finding";
import { FactList } from "../FactList";
import { PageHeading } from "../PageHeading";
import { AccessEnd } from "./AccessEnd";
import { AccessQuestion } from "./AccessQuestion";
import { OutsideNotes } from "./OutsideNotes";

type Props = {
  /** What was seen before anything was asked. */
  facts: readonly Fact[];
  step: AccessStep;
  outside: readonly OutsideHelp[];
  onAct: (end: Extract<AccessStep, { kind: "end" }>) => void;
  onAgain: ComponentProps<typeof AccessEnd>["onAgain"];
} & Omit<ComponentProps<typeof AccessQuestion>, "question">;

/** The guided path: what was seen, one question after the other, one action. */
export function AccessPath({ facts, step, outside, onAct, onAgain, ...asking }: Props) {
  return (
    <>
      <PageHeading title={i18n.t("support.decide.title")} lead={i18n.t("support.decide.lead")} />
      <div class="said-by-page" data-part="seen">
        <p class="ask-number">{i18n.t("support.decide.seen")}</p>
        <FactList facts={facts} against={[]} settledBy={null} />
      </div>
      {step.kind === "question" ? (
        <AccessQuestion question={step.question} {...asking} />
      ) : (
        <AccessEnd cause={step.cause} action={step.action} onAct={() => onAct(step)} onAgain={onAgain} />
      )}
      <OutsideNotes help={outside} />
    </>
  );
}
