import { useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { Icon } from "../Icon";
import { SecretField } from "../SecretField";
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
  refused: "vault.unlock.wrong",
  throttled: "vault.unlock.throttled",
  damaged: "codes.problem.damaged",
  "unsupported-version": "codes.problem.unsupportedVersion",
} as const satisfies Record<UnlockProblem["kind"], string>;

/** Enter unlocks. What was refused is selected, to be typed over or mended. */
export function UnlockForm({ isMain, progress, problem, canUsePasskey, onUnlock, ...others }: UnlockProps) {
  const input = useRef<HTMLInputElement>(null);
  const isBusy = progress !== null;
  // Taken away while the next one is tried, so that the same words are announced again.
  const shown = isBusy ? null : problem;
  const waitMs = shown?.kind === "throttled" ? shown.leftMs : 0;

  const unlock = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = input.current?.value ?? "";
    if (typed === "") input.current?.focus();
    else if (!isBusy && waitMs === 0) onUnlock(typed);
  };

  return (
    <form class="unlock" onSubmit={unlock} data-state="locked" data-problem={shown?.kind}>
      <SecretField
        label={i18n.t("vault.unlock.label")}
        name="passphrase"
        input={input}
        error={shown && i18n.t(words[shown.kind])}
        isWrong={shown?.kind === "refused"}
        focused={isMain}
        isBusy={isBusy}
      />
      <div class="filling-button">
        <button
          type="submit"
          class={isMain ? "button" : "second-button"}
          data-action="unlock"
          aria-busy={isBusy}
          aria-disabled={waitMs > 0}
        >
          {i18n.t(isBusy ? "vault.unlock.working" : "vault.unlock.open")}
          {waitMs > 0 && <span aria-hidden="true"> {i18n.t("codes.inSeconds", [String(secondsLeft(waitMs))])}</span>}
        </button>
        {isBusy && <progress max={1} value={progress} aria-label={i18n.t("vault.unlock.working")} />}
      </div>
      {canUsePasskey && (
        <button
          type="button"
          class="second-button"
          data-action="passkey"
          aria-disabled={isBusy}
          onClick={() => isBusy || others.onPasskey()}
        >
          <Icon name="finger" />
          {i18n.t("vault.unlock.passkey")}
        </button>
      )}
      <button type="button" class="plain-button" data-action="forgotten" onClick={others.onForgotten}>
        {i18n.t("codes.forgotten")}
      </button>
    </form>
  );
}
