import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { Glyph } from "./Glyph";
import { PassphraseField } from "./PassphraseField";
import { secondsLeft } from "./seconds-left";

/** Why the vault is still locked. */
export type UnlockProblem =
  | { kind: "refused" }
  | { kind: "throttled"; leftMs: number }
  | { kind: "damaged" }
  | { kind: "unsupported-version" };

export type UnlockProps = {
  /** The popup's first button, with the focus in the field above it. */
  isMain: boolean;
  /** From 0 to 1 while the key is derived, which takes about a second; null otherwise. */
  progress: number | null;
  problem: UnlockProblem | null;
  canUsePasskey: boolean;
  onUnlock: (passphrase: string) => void;
  onPasskey: () => void;
  onForgotten: () => void;
};

const words = {
  refused: "codes.problem.refused",
  throttled: "codes.problem.throttled",
  damaged: "codes.problem.damaged",
  "unsupported-version": "codes.problem.unsupportedVersion",
} as const satisfies Record<UnlockProblem["kind"], string>;

/** Enter unlocks. A refused passphrase is selected, to be typed over or mended. */
export function UnlockForm({ isMain, progress, problem, canUsePasskey, onUnlock, ...others }: UnlockProps) {
  const input = useRef<HTMLInputElement>(null);
  const isBusy = progress !== null;
  // Taken away while the next one is tried, so that the same words are announced again.
  const shown = isBusy ? null : problem;
  const waitMs = shown?.kind === "throttled" ? shown.leftMs : 0;
  const isRefused = shown?.kind === "refused";
  useEffect(() => {
    if (isMain) input.current?.focus();
  }, [isMain]);
  useEffect(() => {
    if (isRefused) input.current?.select();
  }, [isRefused]);

  const unlock = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = input.current?.value ?? "";
    if (typed === "") input.current?.focus();
    else if (!isBusy && waitMs === 0) onUnlock(typed);
  };

  return (
    <form class="unlock" onSubmit={unlock} data-state="locked">
      <PassphraseField
        input={input}
        problemId={shown ? "unlock-problem" : null}
        isRefused={isRefused}
        isBusy={isBusy}
      />
      <p id="unlock-problem" class={shown ? "problem" : "unseen"} role="alert" data-problem={shown?.kind}>
        {shown && i18n.t(words[shown.kind])}
      </p>
      <div class="filling-button">
        <button
          type="submit"
          class={isMain ? "button" : "second-button"}
          data-action="unlock"
          aria-busy={isBusy}
          aria-disabled={waitMs > 0}
        >
          {i18n.t(isBusy ? "codes.unlocking" : "codes.unlock")}
          {waitMs > 0 && <span aria-hidden="true"> {i18n.t("codes.inSeconds", [String(secondsLeft(waitMs))])}</span>}
        </button>
        {isBusy && <progress max={1} value={progress} aria-label={i18n.t("codes.unlocking")} />}
      </div>
      {canUsePasskey && (
        <button
          type="button"
          class="second-button"
          data-action="passkey"
          aria-disabled={isBusy}
          onClick={() => isBusy || others.onPasskey()}
        >
          <Glyph name="finger" />
          {i18n.t("codes.usePasskey")}
        </button>
      )}
      <button type="button" class="plain-button" data-action="forgotten" onClick={others.onForgotten}>
        {i18n.t("codes.forgotten")}
      </button>
    </form>
  );
}
