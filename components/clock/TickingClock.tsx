import { i18n } from "#i18n";
import { useSecond } from "./use-second";

type Props = {
  name: "server" | "computer";
  words: string;
  aheadMs: number;
  /** The zone of its hours; this computer's own where none is named. */
  timeZone?: string;
};

/** A clock with its seconds. Screen readers find it and are not told of every second. */
export function TickingClock({ name, words, aheadMs, timeZone }: Props) {
  const time = useSecond(aheadMs);
  const format = new Intl.DateTimeFormat(i18n.t("languageCode"), { timeStyle: "medium", hourCycle: "h23", timeZone });
  return (
    <div class={`ticking is-${name}`}>
      <span class="quiet" id={`clock-${name}`}>
        {words}
      </span>
      <b role="timer" aria-live="off" aria-labelledby={`clock-${name}`} data-clock-time={name}>
        {format.format(time)}
      </b>
    </div>
  );
}
