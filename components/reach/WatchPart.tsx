import { i18n } from "#i18n";

type Props = {
  /** Until when somebody watches for the student, in milliseconds since the epoch; null while nobody does. */
  until: number | null;
  /** The browser may tell the student. */
  canNotify: boolean;
  onWatch: () => void;
  onStop: () => void;
};

/** One press, and the student need not come back to see whether it works again. */
export function WatchPart({ until, canNotify, onWatch, onStop }: Props) {
  if (until === null) {
    return (
      <button type="button" class="second-button" data-action="watch" onClick={onWatch}>
        {i18n.t("reach.watch")}
      </button>
    );
  }
  const time = new Intl.DateTimeFormat(i18n.t("languageCode"), { timeStyle: "short" }).format(until);
  return (
    <p class="watching" data-watching role="status">
      {i18n.t(canNotify ? "reach.watching" : "reach.watchingSilently", [time])}{" "}
      <button type="button" class="plain-button" data-action="stop-watching" onClick={onStop}>
        {i18n.t("reach.stopWatching")}
      </button>
    </p>
  );
}
