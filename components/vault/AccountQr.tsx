import { i18n } from "#i18n";
import { Message } from "./Message";
import { PassphraseForm } from "./PassphraseForm";
import { QrDrawing } from "./QrDrawing";
import type { ShownQr } from "./shown-qr";

type Props = { title: string; shown: ShownQr; onOpen: (passphrase: string) => void; onClose: () => void };

/** One account for another device: its QR code, behind a warning and the passphrase. */
export function AccountQr({ title, shown, onOpen, onClose }: Props) {
  return (
    <div class="card" data-state={shown.drawing ? "qr-shown" : "qr-asked"}>
      <Message tone="soon" name="qr-warning">
        {i18n.t("vault.qr.warning")}
      </Message>
      {shown.drawing ? (
        <>
          <QrDrawing drawing={shown.drawing} words={i18n.t("vault.qr.words", [title])} />
          <button type="button" class="line-button" data-action="hide-qr" onClick={onClose}>
            {i18n.t("vault.qr.hide")}
          </button>
        </>
      ) : (
        <PassphraseForm
          attempt={shown.attempt}
          label={i18n.t("vault.unlock.label")}
          submit={i18n.t("vault.qr.show")}
          onSubmit={onOpen}
          onCancel={onClose}
        />
      )}
    </div>
  );
}
