import type { ComponentProps } from "preact";
import { i18n } from "#i18n";
import { FileButton } from "./FileButton";
import { Message } from "./Message";
import { PlainExport } from "./PlainExport";

type Props = {
  /** Null where no backup was made yet. */
  lastBackupMs: number | null;
  /** Codes were added or changed since. */
  isOutdated: boolean;
  download: "idle" | "done" | "failed";
  plain: ComponentProps<typeof PlainExport>;
  onDownload: () => void;
  onRestore: (file: File) => void;
};

function stateWords({ lastBackupMs, isOutdated }: Pick<Props, "lastBackupMs" | "isOutdated">): string {
  if (lastBackupMs === null) return i18n.t("vault.backup.never");
  const day = new Intl.DateTimeFormat(i18n.t("languageCode"), { dateStyle: "long" }).format(lastBackupMs);
  return i18n.t(isOutdated ? "vault.backup.outdated" : "vault.backup.last", [day]);
}

/** The ways out: a backup that only the passphrase opens, and everything in clear; and the way back in. */
export function BackupPanel({ download, plain, onDownload, onRestore, ...made }: Props) {
  const isWanted = made.lastBackupMs === null || made.isOutdated;
  return (
    <section class="vault-part" data-state="backup">
      <div>
        <h2>{i18n.t("vault.backup.title")}</h2>
        <p class="quiet">{i18n.t("vault.backup.text")}</p>
      </div>
      <div class="stack">
        <p class={isWanted ? "status is-missing" : "status"}>{stateWords(made)}</p>
        <div class="buttons">
          <button type="button" class={isWanted ? "button" : "line-button"} data-action="backup" onClick={onDownload}>
            {i18n.t("vault.backup.download")}
          </button>
          <FileButton
            words={i18n.t("vault.backup.restore")}
            name="restore"
            onFiles={([file]) => file && onRestore(file)}
          />
        </div>
        {download === "done" && (
          <Message tone="fine" name="backup-done" urgent>
            {i18n.t("vault.backup.done")}
          </Message>
        )}
        {download === "failed" && (
          <Message tone="stop" name="backup-failed" urgent>
            {i18n.t("vault.backup.failed")}
          </Message>
        )}
      </div>
      <PlainExport {...plain} />
    </section>
  );
}
