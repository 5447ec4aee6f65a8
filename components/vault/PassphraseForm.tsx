import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { SecretField } from "../SecretField";
import type { Attempt } from "./attempt";
import { Message } from "./Message";
import { Progress } from "./Progress";

type Props = {
  attempt: Attempt;
  label: string;
  submit: string;
  hint?: string;
  /** What a refused try is told, where the usual words do not fit. */
  wrong?: string;
  /** Copied from paper, letter by letter: seen from the start. */
  isCopied?: boolean;
  /** Another button beside it comes first. */
  isSecond?: boolean;
  onSubmit: (typed: string) => void;
  onCancel?: () => void;
};

/** One secret asked for, with every way a try can end. */
export function PassphraseForm({
  attempt,
  label,
  submit,
  hint,
  wrong,
  isSecond = false,
  isCopied = false,
  onSubmit,
  onCancel,
}: Props) {
  const [typed, setTyped] = useState("");
  const waits = attempt.state === "working" || attempt.state === "throttled";
  const throttled = attempt.state === "throttled";
  return (
    <form
      class="stack"
      data-attempt={attempt.state}
      onSubmit={(event) => {
        event.preventDefault();
        if (!waits && typed !== "") onSubmit(typed);
      }}
    >
      <SecretField
        label={label}
        name="passphrase"
        value={typed}
        error={attempt.state === "wrong" ? (wrong ?? i18n.t("vault.unlock.wrong")) : null}
        focused
        isCopied={isCopied}
        {...(hint ? { hint } : {})}
        onInput={setTyped}
      />
      {throttled && (
        <Message tone="soon" name="throttled" urgent>
          {i18n.t("vault.unlock.throttled")}
        </Message>
      )}
      {attempt.state === "working" ? (
        <Progress words={i18n.t("vault.unlock.working")} share={attempt.share} />
      ) : (
        <div class="buttons">
          <button type="submit" class={isSecond ? "line-button" : "button"} data-action="open" aria-disabled={waits}>
            {throttled ? i18n.t("vault.unlock.secondsLeft", [String(attempt.secondsLeft)]) : submit}
          </button>
          {onCancel && (
            <button type="button" class="plain-button" data-action="cancel" onClick={onCancel}>
              {i18n.t("vault.cancel")}
            </button>
          )}
        </div>
      )}
    </form>
  );
}
