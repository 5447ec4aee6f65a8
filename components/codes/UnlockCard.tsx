import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { Glyph } from "./Glyph";
import { PassphraseField } from "./PassphraseField";
import { secondsLeft } from "./seconds-left";

/** Why the vault is still locked. */
export type UnlockProblem =
  | { kind: "refused" }
  | { kind: "throttled"; leftMs: number }
  | { kind: "passkey-refused" }
  | { kind: "damaged" }
  | { kind: "unsupported-version" };

type Props = {
  /** A code is what the student came for: the button is the popup's first, and the field has the focus. */
  isWanted: boolean;
  /** From 0 to 1 while the key is derived, which takes about a second; null otherwise. */
  progress: number | null;
  problem: UnlockProblem | null;
  canUsePasskey: boolean;
  onUnlock: (passphrase: string) => void;
  onPasskey: () => void;
  onForgotten: () => void;
};

const problems = {
  refused: "codes.problem.refused",
  throttled: "codes.problem.throttled",
  "passkey-refused": "codes.problem.passkeyRefused",
  damaged: "codes.problem.damaged",
  "unsupported-version": "codes.problem.unsupportedVersion",
} as const satisfies Record<UnlockProblem["kind"], string>;

/** The vault is locked: the passphrase, or a passkey, opens it. */
export function UnlockCard({ isWanted, progress, problem, canUsePasskey, ...on }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const isBusy = progress !== null;
  const waitMs = problem?.kind === "throttled" ? problem.leftMs : 0;
  useEffect(() => {
    if (isWanted) input.current?.focus();
  }, [isWanted]);
  useEffect(() => {
    if (problem?.kind === "refused") input.current?.select();
  }, [problem?.kind]);

  const unlock = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = input.current?.value ?? "";
    if (typed === "") input.current?.focus();
    else if (!isBusy && waitMs === 0) on.onUnlock(typed);
  };

  return (
    <form class="unlock" onSubmit={unlock} data-state="locked">
      <h2>{i18n.t("codes.lockedTitle")}</h2>
      <PassphraseField input={input} problemId={problem ? "unlock-problem" : null} isBusy={isBusy} />
      <p id="unlock-problem" class={problem ? "problem" : "unseen"} role="alert" data-problem={problem?.kind}>
        {problem && i18n.t(problems[problem.kind])}
      </p>
      <div class="filling-button">
        <button
          type="submit"
          class={isWanted ? "button" : "second-button"}
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
          onClick={() => isBusy || on.onPasskey()}
        >
          <Glyph name="print" />
          {i18n.t("codes.usePasskey")}
        </button>
      )}
      <button type="button" class="plain-button" data-action="forgotten" onClick={on.onForgotten}>
        {i18n.t("codes.forgotten")}
      </button>
    </form>
  );
}
