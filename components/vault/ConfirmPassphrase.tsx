import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { SecretField } from "../SecretField";

type Props = { expected: string; submit: string; onConfirm: () => void; onBack: () => void };

const sameText = (a: string, b: string): boolean => a.normalize("NFKC") === b.normalize("NFKC");

/** The passphrase typed once more, so that a slip of the pen shows before it is needed. */
export function ConfirmPassphrase({ expected, submit, onConfirm, onBack }: Props) {
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState(false);
  return (
    <form
      class="stack"
      data-step="confirm"
      onSubmit={(event) => {
        event.preventDefault();
        if (sameText(typed, expected)) onConfirm();
        else setRefused(true);
      }}
    >
      <SecretField
        label={i18n.t("vault.create.confirm")}
        name="passphrase-again"
        value={typed}
        error={refused ? i18n.t("vault.create.mismatch") : null}
        focused
        onInput={(text) => {
          setTyped(text);
          setRefused(false);
        }}
      />
      <div class="buttons">
        <button type="submit" class="button" data-action="confirm">
          {submit}
        </button>
        <button type="button" class="plain-button" data-action="back" onClick={onBack}>
          {i18n.t("vault.create.seeAgain")}
        </button>
      </div>
    </form>
  );
}
