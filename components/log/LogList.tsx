import { i18n } from "#i18n";
import { shortDate } from "@/lib/i18n/time-words";
import { verdictTitle } from "@/lib/i18n/verdict-words";
import type { LogLine } from "@/lib/messages/views";
import { deedWords } from "./deed-words";

type Props = {
  /** The newest first. */
  lines: readonly LogLine[];
  /** The log was just cleared, and can be had back. */
  isCleared: boolean;
  onClear: () => void;
  onUndo: () => void;
};

/** What happened at the door, the newest first; and the button that forgets it. */
export function LogList({ lines, isCleared, onClear, onUndo }: Props) {
  return (
    <>
      {isCleared && (
        <p class="log-cleared" role="status">
          {i18n.t("log.cleared")}{" "}
          <button type="button" class="plain-button" data-action="undo-clear" onClick={onUndo}>
            {i18n.t("log.undo")}
          </button>
        </p>
      )}
      {lines.length === 0 && !isCleared && <p class="quiet">{i18n.t("log.empty")}</p>}
      {lines.length > 0 && (
        <>
          <ol class="log" reversed>
            {lines.map((line, index) => (
              <li key={`${line.at}.${index}`} data-verdict={line.verdict} data-did={line.did}>
                <time dateTime={new Date(line.at).toISOString()}>{shortDate(line.at)}</time>
                <div>
                  <b class={`tone-${line.urgency}`}>{verdictTitle({ kind: line.verdict })}</b>
                  {line.did !== "seen" && <span class="deed">{deedWords(line.did)}</span>}
                  <small>
                    {line.host}
                    {line.path}
                  </small>
                </div>
              </li>
            ))}
          </ol>
          <button type="button" class="plain-button" data-action="clear-log" onClick={onClear}>
            {i18n.t("log.clear")}
          </button>
        </>
      )}
    </>
  );
}
