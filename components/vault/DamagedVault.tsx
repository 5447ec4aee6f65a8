import { i18n } from "#i18n";
import { FileButton } from "./FileButton";
import { Message } from "./Message";

type Props = {
  /** `newer`: written by a later version of Entrée, so that nothing is broken. */
  why: "damaged" | "newer";
  /** Null where no earlier state is kept. */
  onUsePrevious: (() => void) | null;
  onRestore: (file: File) => void;
  onStartAgain: () => void;
};

/** The codes cannot be opened by any key: what may still be done, the gentlest first. */
export function DamagedVault({ why, onUsePrevious, onRestore, onStartAgain }: Props) {
  const isNewer = why === "newer";
  return (
    <section class="vault-part" data-state={why}>
      <div>
        <h1>{i18n.t(isNewer ? "vault.damaged.newerTitle" : "vault.damaged.title")}</h1>
        <p class="lead">{i18n.t(isNewer ? "vault.damaged.newerText" : "vault.damaged.text")}</p>
      </div>
      {!isNewer && (
        <Message tone="calm" name="nothing-erased">
          {i18n.t("vault.damaged.kept")}
        </Message>
      )}
      {!isNewer && (
        <ol class="ways">
          {onUsePrevious && (
            <li>
              <p>{i18n.t("vault.damaged.previousText")}</p>
              <button type="button" class="button" data-action="use-previous" onClick={onUsePrevious}>
                {i18n.t("vault.damaged.previous")}
              </button>
            </li>
          )}
          <li>
            <p>{i18n.t("vault.damaged.restoreText")}</p>
            <FileButton
              words={i18n.t("vault.damaged.restore")}
              name="restore"
              isMain={onUsePrevious === null}
              onFiles={([file]) => file && onRestore(file)}
            />
          </li>
          <li>
            <p>{i18n.t("vault.damaged.startText")}</p>
            <button type="button" class="plain-button" data-action="start-again" onClick={onStartAgain}>
              {i18n.t("vault.startAgain.open")}
            </button>
          </li>
        </ol>
      )}
    </section>
  );
}
