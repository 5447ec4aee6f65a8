import type { ComponentProps } from "preact";
import { i18n } from "#i18n";
import { FileButton } from "./FileButton";
import { Message } from "./Message";
import { NewPassphrase } from "./NewPassphrase";
import { Progress } from "./Progress";
import { reasonWords } from "./reason-words";

type Props = Omit<ComponentProps<typeof NewPassphrase>, "submit" | "onChosen"> & {
  /** `share` goes from 0 to 1; null where nobody can tell. */
  making: { state: "idle" } | { state: "working"; share: number | null } | { state: "failed" };
  /** The file that was chosen is no backup of Entrée's. */
  isRestoreRefused: boolean;
  onCreate: (passphrase: string) => void;
  onRestore: (file: File) => void;
};

/** The first passphrase: what it is for, and that nobody can give it back. Or a backup, which has one already. */
export function CreateVault({ making, isRestoreRefused, onCreate, onRestore, ...choice }: Props) {
  return (
    <section class="vault-part" data-state={`create-${making.state}`}>
      <div>
        <h1>{i18n.t("vault.create.title")}</h1>
        <p class="lead">{i18n.t("vault.create.lead")}</p>
      </div>
      {making.state === "failed" && (
        <Message tone="stop" name="create-failed" urgent>
          {i18n.t("vault.create.failed")}
        </Message>
      )}
      {making.state === "working" ? (
        <Progress words={i18n.t("vault.create.working")} share={making.share} />
      ) : (
        <>
          <Message tone="soon" name="nobody">
            {i18n.t("vault.create.nobody")}
          </Message>
          <NewPassphrase {...choice} submit={i18n.t("vault.create.create")} onChosen={onCreate} />
          <div class="stack">
            <p class="quiet">{i18n.t("vault.damaged.restoreText")}</p>
            {isRestoreRefused && (
              <Message tone="stop" name="restore-refused" urgent>
                {reasonWords("not-recognised")}
              </Message>
            )}
            <FileButton
              words={i18n.t("vault.backup.restore")}
              name="restore"
              onFiles={([file]) => file && onRestore(file)}
            />
          </div>
        </>
      )}
    </section>
  );
}
