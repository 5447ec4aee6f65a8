import { i18n } from "#i18n";
import { Message } from "./Message";

type Props = { onDownload: () => void; onLater: () => void };

/** Said after the first account, until a backup is made: one computer is not enough. */
export function BackupPrompt({ onDownload, onLater }: Props) {
  return (
    <Message tone="soon" name="not-backed-up">
      <p>
        <b>{i18n.t("vault.backup.promptTitle")}</b>
      </p>
      <p>{i18n.t("vault.backup.promptText")}</p>
      <div class="buttons">
        <button type="button" class="line-button" data-action="backup" onClick={onDownload}>
          {i18n.t("vault.backup.download")}
        </button>
        <button type="button" class="plain-button" data-action="later" onClick={onLater}>
          {i18n.t("vault.later")}
        </button>
      </div>
    </Message>
  );
}
