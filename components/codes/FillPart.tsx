import { i18n } from "#i18n";
import type { FillOutcome } from "@/lib/messages/fill-outcome";
import { FillNotice, type FillStep } from "./FillNotice";
import { FillWait } from "./FillWait";
import type { FillState } from "./fill-state";

export type FillOffer = {
  fill: FillState;
  /** The page's step is a code: filling it is what the popup is for. */
  isWanted: boolean;
  /** As the browser writes it; null where the student has taken it away. */
  shortcut: string | null;
  onFill: () => void;
  /** Stops waiting for the next code. */
  onCancel: () => void;
  onFollow: (step: FillStep) => void;
};

const worthAnotherTry: readonly FillOutcome["kind"][] = ["not-kept", "no-field", "hidden-field", "page-gone"];

/** The button that fills the code, what it is waiting for, and how it ended: announced, each once. */
export function FillPart({ fill, isWanted, shortcut, onFill, onCancel, onFollow }: FillOffer) {
  const outcome = fill.phase === "over" ? fill.outcome : null;
  const isBusy = fill.phase === "writing";
  const isOffered = fill.phase !== "waiting" && (outcome === null || worthAnotherTry.includes(outcome.kind));
  return (
    <>
      {/* There before it speaks: screen readers overlook a live region that arrives with its words. */}
      <div role="status">
        {fill.phase === "waiting" && <FillWait {...fill} onCancel={onCancel} />}
        {outcome && <FillNotice outcome={outcome} onFollow={onFollow} />}
      </div>
      {isOffered && (
        <div class="actions">
          <button
            type="button"
            class={isWanted ? "button" : "second-button"}
            data-action="fill"
            aria-busy={isBusy}
            onClick={() => isBusy || onFill()}
          >
            {i18n.t(isBusy ? "codes.filling" : outcome ? "common.retry" : "codes.fill")}
            {shortcut && !isBusy && (
              <>
                {" "}
                <kbd>{shortcut}</kbd>
              </>
            )}
          </button>
        </div>
      )}
    </>
  );
}
