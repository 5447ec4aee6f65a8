import type { ComponentProps } from "preact";
import { i18n } from "#i18n";
import type { Attempt } from "./attempt";
import { Message } from "./Message";
import { NewPassphrase } from "./NewPassphrase";
import { PassphraseForm } from "./PassphraseForm";
import { Progress } from "./Progress";
import { Setting } from "./Setting";

type Props = Omit<ComponentProps<typeof NewPassphrase>, "submit"> & {
  state:
    | { state: "closed" | "done" | "failed" }
    /** The one in use is asked for first. */
    | { state: "asked"; attempt: Attempt }
    | { state: "choosing" }
    | { state: "working"; share: number | null };
  onAsk: () => void;
  onCurrent: (passphrase: string) => void;
  onCancel: () => void;
};

/** Another passphrase: the one in use first, then the new one, twice. */
export function ChangePassphrase({ state, onAsk, onCurrent, onCancel, ...choice }: Props) {
  const isClosed = state.state === "closed" || state.state === "done" || state.state === "failed";
  return (
    <Setting
      title={i18n.t("vault.settings.passphraseTitle")}
      text={i18n.t("vault.settings.passphraseText")}
      name="passphrase"
    >
      {state.state === "done" && (
        <Message tone="fine" name="passphrase-changed" urgent>
          {i18n.t("vault.settings.passphraseDone")}
        </Message>
      )}
      {state.state === "failed" && (
        <Message tone="stop" name="passphrase-failed" urgent>
          {i18n.t("vault.settings.passphraseFailed")}
        </Message>
      )}
      {isClosed && (
        <button type="button" class="plain-button" data-action="change-passphrase" onClick={onAsk}>
          {i18n.t("vault.settings.passphraseChange")}
        </button>
      )}
      {state.state === "asked" && (
        <PassphraseForm
          attempt={state.attempt}
          label={i18n.t("vault.settings.passphraseCurrent")}
          submit={i18n.t("vault.create.continue")}
          onSubmit={onCurrent}
          onCancel={onCancel}
        />
      )}
      {state.state === "choosing" && (
        <>
          <NewPassphrase {...choice} submit={i18n.t("vault.settings.passphraseChange")} />
          <button type="button" class="plain-button is-quiet" data-action="cancel" onClick={onCancel}>
            {i18n.t("vault.settings.passphraseKeep")}
          </button>
        </>
      )}
      {state.state === "working" && <Progress words={i18n.t("vault.create.working")} share={state.share} />}
    </Setting>
  );
}
