import { i18n } from "#i18n";
import type { ClockView } from "@/lib/messages/clock-view";
import { durationWords } from "./duration-words";

/** Below this nobody's code is refused, and a line about it would only worry. */
const worthSayingMs = 5_000;

type Props = { clock: ClockView; onOpen: () => void };

/** By whose clock the codes are made, where that is not plain: the computer is wrong, or nobody could check it. */
export function ClockLine({ clock, onOpen }: Props) {
  const isLocal = clock.source === "local";
  if (!isLocal && (clock.direction === "right" || clock.byMs < worthSayingMs)) return null;
  return (
    <p class="clock-line" data-clock={isLocal ? undefined : clock.direction}>
      {isLocal
        ? i18n.t("clock.local")
        : i18n.t(clock.direction === "behind" ? "clock.behind" : "clock.ahead", [durationWords(clock.byMs)])}{" "}
      <button type="button" class="plain-button" data-action="open-clock" onClick={onOpen}>
        {i18n.t("clock.open")}
      </button>
    </p>
  );
}
