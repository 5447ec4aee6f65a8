import { i18n } from "#i18n";
import { Picture } from "../Picture";
import { clockWords } from "./clock-words";
import type { ClockMeaning } from "./measured-clock";
import { precisionWords } from "./precision-words";

type Props = { of: "computer" | "phone"; meaning: ClockMeaning };

const tones = { fine: "fine", "at-risk": "soon", refused: "stop" } as const;

/** What was found of a clock: by how much it is off, why, and what that does to codes. */
export function ClockVerdict({ of, meaning }: Props) {
  const { title, cause, effect } = clockWords(of, meaning);
  const { direction, errorMs } = meaning;
  const Heading = of === "computer" ? "h2" : "h3";
  // A clock that is off and does no harm yet is no success either.
  const tone = meaning.effect === "fine" && direction !== "right" ? "calm" : tones[meaning.effect];
  return (
    <div class={`clock-verdict tone-${tone}`} data-verdict={of} data-cause={meaning.cause} data-effect={meaning.effect}>
      <div class="picture">
        <Picture name={direction === "right" ? "tick" : "clock"} />
      </div>
      <div class="clock-said">
        <Heading>{title}</Heading>
        <p>
          {cause} {effect}
        </p>
        {of === "computer" && direction !== "right" && <p class="clock-ours">{i18n.t("clock.effect.ours")}</p>}
        <p class="hint">{i18n.t("clock.verdict.error", [precisionWords(errorMs)])}</p>
      </div>
    </div>
  );
}
