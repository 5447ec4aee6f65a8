import { i18n } from "#i18n";
import { unitWords } from "@/lib/i18n/unit-words";

type Props = {
  /** Null where the codes stay open until the browser is closed. */
  locksInMs: number | null;
  onLock: () => void;
};

const minuteMs = 60_000;

function whenWords(locksInMs: number | null): string {
  if (locksInMs === null) return i18n.t("codes.locksAtExit");
  if (locksInMs < minuteMs) return i18n.t("codes.locksSoon");
  return i18n.t("codes.locksIn", [unitWords(Math.round(locksInMs / minuteMs), "minute")]);
}

/** The codes are open: closes them, and says when they close by themselves. */
export function LockFooter({ locksInMs, onLock }: Props) {
  return (
    <div class="lock-footer">
      <button type="button" class="plain-button" data-action="lock" onClick={onLock}>
        {i18n.t("codes.lock")}
      </button>
      <span>{whenWords(locksInMs)}</span>
    </div>
  );
}
