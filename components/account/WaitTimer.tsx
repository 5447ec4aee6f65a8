import { i18n } from "#i18n";
import { durationWords } from "../clock/duration-words";

type Props = {
  /** Both in milliseconds since the epoch. */
  until: number;
  now: number;
};

const two = (value: number): string => String(value).padStart(2, "0");

function clockOf(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** How long the system takes no try. Read out when it is over, not every second. */
export function WaitTimer({ until, now }: Props) {
  const leftMs = until - now;
  if (leftMs <= 0) {
    return (
      <p role="status" data-wait="over">
        {i18n.t("account.tries.waitOver")}
      </p>
    );
  }
  return (
    <p role="timer" aria-live="off" class="wait" data-wait="running">
      <span aria-hidden="true">{i18n.t("account.tries.wait", [clockOf(leftMs)])}</span>
      <span class="unseen">{i18n.t("account.tries.wait", [durationWords(leftMs, 0, "long")])}</span>
    </p>
  );
}
