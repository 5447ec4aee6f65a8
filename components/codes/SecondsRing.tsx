import { i18n } from "#i18n";
import { unitWords } from "@/lib/i18n/unit-words";
import { secondsLeft } from "./seconds-left";

type Props = { leftMs: number; periodMs: number; isSmall?: boolean };

const soonMs = 10_000;

/**
 * The time that a code has left, as a ring that empties. No live region: a screen reader finds the seconds where it
 * looks for them and is never interrupted by them.
 */
export function SecondsRing({ leftMs, periodMs, isSmall = false }: Props) {
  const seconds = secondsLeft(leftMs);
  const share = Math.min(100, (100 * leftMs) / periodMs);
  return (
    <span class={`ring${isSmall ? " is-small" : ""}${leftMs < soonMs ? " is-soon" : ""}`}>
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="15" />
        <circle class="left" cx="18" cy="18" r="15" pathLength="100" stroke-dasharray={`${share.toFixed(1)} 100`} />
        {!isSmall && (
          <text x="18" y="22" text-anchor="middle">
            {seconds}
          </text>
        )}
      </svg>
      <span class="unseen">{i18n.t("codes.left", [unitWords(seconds, "second", "long")])}</span>
    </span>
  );
}
