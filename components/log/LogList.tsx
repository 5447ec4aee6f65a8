import { useState } from "preact/hooks";
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

/** As many as are looked at without being asked for. */
const firstShown = 8;

/** What happened at the door, the newest first; and the button that forgets it. */
export function LogList({ lines, isCleared, onClear, onUndo }: Props) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, firstShown);
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
          <ol class="log">
            {shown.map((line, index) => (
              <li key={`${line.at}.${index}`} data-verdict={line.verdict} data-did={line.did}>
                <time dateTime={new Date(line.at).toISOString()}>{shortDate(line.at)}</time>
                <div>
                  <b class={`tone-${line.urgency}`}>{verdictTitle({ kind: line.verdict })}</b>
                  {line.did !== "seen" && (
                    <span class="deed">
                      <span class="deed-arrow" aria-hidden="true">
                        →
                      </span>
                      {deedWords(line.did)}
                    </span>
                  )}
                  <small>
                    {line.host}
                    {line.path}
                  </small>
                </div>
              </li>
            ))}
          </ol>
          {shown.length < lines.length && (
            <button type="button" class="plain-button" data-action="whole-log" onClick={() => setWhole(true)}>
              {i18n.t("log.whole", [String(lines.length)])}
            </button>
          )}
          <button type="button" class="plain-button" data-action="clear-log" onClick={onClear}>
            {i18n.t("log.clear")}
          </button>
        </>
      )}
    </>
  );
}
