import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { Message } from "../vault/Message";
import { Progress } from "../vault/Progress";
import { ClockVerdict } from "./ClockVerdict";
import { FixSteps } from "./FixSteps";
import { PhoneCodeForm } from "./PhoneCodeForm";
import type { PhoneStep, TypedCode } from "./phone-step";

type Props = {
  step: PhoneStep;
  digits: number;
  onCode: (typed: TypedCode) => void;
  /** The code has just changed on the phone. */
  onNow: () => void;
  onPrecise: () => void;
  onRestart: () => void;
};

const reasons = {
  far: "clock.phone.next",
  ambiguous: "clock.phone.next",
  "same-code": "clock.phone.sameCode",
  precise: "clock.phone.precise",
} as const;

/** From the first code that a phone shows to what its clock is off. */
export function PhoneSteps({ step, digits, onCode, onNow, onPrecise, onRestart }: Props) {
  const part = useRef<HTMLDivElement>(null);
  const drawn = useRef(step.step);
  // Each step takes the place of what was pressed: reading goes on at what is to be done next.
  useEffect(() => {
    if (drawn.current === step.step) return;
    drawn.current = step.step;
    (part.current?.querySelector<HTMLElement>("[name=phone-code], [data-action=now]") ?? part.current)?.focus();
  }, [step.step]);
  return (
    <div class="stack" data-phone={step.step} ref={part} tabIndex={-1}>
      {step.step === "first" && step.problem && (
        <Message tone="soon" name="no-match" urgent>
          {i18n.t("clock.phone.noMatch")}
        </Message>
      )}
      {(step.step === "first" || step.step === "next") && (
        <PhoneCodeForm key={step.step} digits={digits} onCode={onCode} />
      )}
      {step.step === "searching" && <Progress words={i18n.t("clock.phone.searching")} />}
      {step.step === "wait" && (
        <>
          <Message tone="calm" name={step.why} urgent>
            <p>{i18n.t(reasons[step.why])}</p>
            <p>{i18n.t("clock.phone.wait")}</p>
          </Message>
          <button type="button" class="button" data-action="now" onClick={onNow}>
            {i18n.t("clock.phone.now")}
          </button>
        </>
      )}
      {step.step === "found" && <ClockVerdict of="phone" meaning={step.meaning} />}
      {step.step === "found" && !step.isExact && (
        <button type="button" class="line-button" data-action="precise" onClick={onPrecise}>
          {i18n.t("clock.phone.measure")}
        </button>
      )}
      {step.step === "found" && step.meaning.direction !== "right" && (
        <FixSteps cause={step.meaning.cause} systems={["android", "ios"]} detected="android" />
      )}
      {step.step !== "first" && step.step !== "searching" && (
        <button type="button" class="plain-button" data-action="restart" onClick={onRestart}>
          {i18n.t("clock.phone.restart")}
        </button>
      )}
    </div>
  );
}
