import { i18n } from "#i18n";
import { Fold } from "../Fold";
import type { Attempt } from "./attempt";
import { Message } from "./Message";
import { PassphraseForm } from "./PassphraseForm";
import type { PlainAccount } from "./plain-account";
import { QrDrawing } from "./QrDrawing";

type Props = {
  state: { state: "closed" } | { state: "asked"; attempt: Attempt } | { state: "open"; accounts: PlainAccount[] };
  /** The lines were put in the clipboard just now. */
  wasCopied: boolean;
  onAsk: () => void;
  onOpen: (passphrase: string) => void;
  onCopy: () => void;
  onSave: () => void;
  onClose: () => void;
};

/** Every account in clear, for another app: behind a warning and the passphrase. */
export function PlainExport({ state, wasCopied, onAsk, onOpen, onCopy, onSave, onClose }: Props) {
  if (state.state === "closed")
    return (
      <button type="button" class="plain-button" data-action="plain" onClick={onAsk}>
        {i18n.t("vault.plain.ask")}
      </button>
    );
  return (
    <div class="card" data-state={`plain-${state.state}`}>
      <Message tone="stop" name="plain-warning">
        {i18n.t("vault.plain.warning")}
      </Message>
      {state.state === "asked" ? (
        <PassphraseForm
          attempt={state.attempt}
          label={i18n.t("vault.unlock.label")}
          submit={i18n.t("vault.plain.show")}
          onSubmit={onOpen}
          onCancel={onClose}
        />
      ) : (
        <>
          <div class="plain-accounts">
            {state.accounts.map(({ id, title, otpauth, drawing }) => (
              <Fold key={id} title={title} name="plain-account">
                <div class="stack fold-body">
                  <QrDrawing drawing={drawing} words={i18n.t("vault.qr.words", [title])} />
                  <p class="code-text plain-line">{otpauth}</p>
                </div>
              </Fold>
            ))}
          </div>
          <div class="buttons">
            <button type="button" class="line-button" data-action="copy" onClick={onCopy}>
              {i18n.t("vault.plain.copy")}
            </button>
            <button type="button" class="line-button" data-action="save" onClick={onSave}>
              {i18n.t("vault.plain.save")}
            </button>
            <button type="button" class="plain-button" data-action="close" onClick={onClose}>
              {i18n.t("vault.plain.hide")}
            </button>
          </div>
          <p class="hint" role="status">
            {wasCopied && i18n.t("vault.plain.copied")}
          </p>
        </>
      )}
    </div>
  );
}
