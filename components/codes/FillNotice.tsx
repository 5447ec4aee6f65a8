import { i18n } from "#i18n";
import type { FillOutcome } from "@/lib/messages/fill-outcome";
import { ComparedHosts } from "../ComparedHosts";
import { Picture, type PictureName } from "../Picture";
import type { Tone } from "../VerdictCard";
import { fillWords } from "./fill-words";

/** What the student can do next, where trying again is not it. */
export type FillStep = "open-entry" | "check-clock" | "add-code";

type Props = { outcome: FillOutcome; onFollow: (step: FillStep) => void };

const looks: Record<FillOutcome["kind"], { tone: Tone; picture: PictureName; step: FillStep | null }> = {
  written: { tone: "fine", picture: "tick", step: null },
  "not-kept": { tone: "soon", picture: "loop", step: null },
  "no-field": { tone: "soon", picture: "key", step: null },
  "hidden-field": { tone: "soon", picture: "key", step: null },
  "page-gone": { tone: "soon", picture: "loop", step: null },
  refused: { tone: "stop", picture: "lock", step: "open-entry" },
  "clock-suspected": { tone: "stop", picture: "clock", step: "check-clock" },
  locked: { tone: "soon", picture: "lock", step: null },
  "no-account": { tone: "calm", picture: "key", step: "add-code" },
};

const steps = {
  "open-entry": "codes.openTrue",
  "check-clock": "codes.checkClock",
  "add-code": "codes.addOne",
} as const satisfies Record<FillStep, string>;

/** How filling ended, and the way on. */
export function FillNotice({ outcome, onFollow }: Props) {
  const { tone, picture, step } = looks[outcome.kind];
  const { title, text } = fillWords(outcome);
  return (
    <div class={`fill-notice tone-${tone}`} data-outcome={outcome.kind}>
      <div class="picture">
        <Picture name={picture} />
      </div>
      <b>{title}</b>
      <p>{text}</p>
      {outcome.kind === "refused" && (
        <ComparedHosts
          here={outcome.host}
          expected={outcome.lookedLike === null ? outcome.expected : [outcome.lookedLike]}
        />
      )}
      {step && (
        <button type="button" class="plain-button" data-action={step} onClick={() => onFollow(step)}>
          {i18n.t(steps[step])}
        </button>
      )}
    </div>
  );
}
