import { i18n } from "#i18n";
import { secondsLeft } from "./seconds-left";

type Props = {
  why: "about-to-change" | "just-used";
  leftMs: number;
  /** How long the wait was when it began. */
  wholeMs: number;
  onCancel: () => void;
};

/** A code is about to be filled, but not this one. The seconds are for the eyes alone. */
export function FillWait({ why, leftMs, wholeMs, onCancel }: Props) {
  const reason = why === "just-used" ? i18n.t("codes.waitUsed") : i18n.t("codes.waitLate");
  return (
    <div class="fill-wait" data-state="waiting">
      <p>
        <b aria-hidden="true">{i18n.t("codes.wait", [String(secondsLeft(leftMs))])}</b>
        <span class="unseen">{i18n.t("codes.waitSaid")}</span>
        <span>{reason}</span>
      </p>
      <button type="button" class="plain-button" data-action="cancel-fill" onClick={onCancel}>
        {i18n.t("codes.cancel")}
      </button>
      <progress max={wholeMs} value={wholeMs - leftMs} aria-label={i18n.t("codes.waitSaid")} />
    </div>
  );
}
