import { i18n } from "#i18n";
import type { ClockView } from "@/lib/messages/clock-view";
import { durationWords } from "./duration-words";

/** Below this nobody's code is refused, and a line about it would only worry. */
const worthSayingMs = 5_000;

/** By whose clock the codes are made, where that is not plain: the computer is wrong, or nobody could check it. */
export function ClockLine({ clock }: { clock: ClockView }) {
  if (clock.source === "local") return <p class="quiet clock-line">{i18n.t("clock.local")}</p>;
  if (clock.direction === "right" || clock.byMs < worthSayingMs) return null;
  return (
    <p class="quiet clock-line" data-clock={clock.direction}>
      {i18n.t(clock.direction === "behind" ? "clock.behind" : "clock.ahead", [durationWords(clock.byMs)])}
    </p>
  );
}
