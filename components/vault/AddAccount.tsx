import { i18n } from "#i18n";
import { Fold } from "../Fold";
import { Icon } from "../Icon";
import type { AddState } from "./add-state";
import { FileButton } from "./FileButton";
import { HandForm } from "./HandForm";
import type { HandEntry } from "./hand-entry";
import { Message } from "./Message";
import { PasteForm } from "./PasteForm";
import { ReadingPart } from "./ReadingPart";
import { reasonWords } from "./reason-words";
import { usePageGifts } from "./use-page-gifts";

type Props = {
  state: AddState;
  /** An address, a key, several lines, or a backup's text: pasted anywhere on the page or in the field. */
  onText: (text: string) => void;
  /** Pictures or backups: chosen, dropped or pasted anywhere on the page. */
  onFiles: (files: File[]) => void;
  onHand: (entry: HandEntry) => void;
  onPassphrase: (typed: string) => void;
  /** The parts read so far are enough. */
  onTakeParts: () => void;
  onCancel: () => void;
};

/** Every way in, in one place. */
export function AddAccount({ state, onText, onFiles, onHand, ...reading }: Props) {
  const takes = state.state !== "reading" && state.state !== "locked";
  const isDragging = usePageGifts(takes, { onText, onFiles });
  const refused = state.state === "refused" ? state : null;
  const refusal = refused && reasonWords(refused.reason);
  return (
    <section class="vault-part" data-state={`add-${state.state}`}>
      <h2>{i18n.t("vault.add.title")}</h2>
      {isDragging && (
        <div class="drop-veil" data-dropping>
          <p>{i18n.t("vault.add.drop")}</p>
        </div>
      )}
      {refused?.by === "file" && (
        <Message tone="stop" name="refused" urgent>
          {refused.name === null ? null : <b class="file-name">{refused.name}</b>}
          <p>{refusal}</p>
        </Message>
      )}
      {state.state === "reading" || state.state === "locked" || state.state === "parts" ? (
        <ReadingPart state={state} onFiles={onFiles} {...reading} />
      ) : (
        <>
          <div class="drop-zone">
            <Icon name="qr" />
            <p>
              <b>{i18n.t("vault.add.dropHere")}</b>
            </p>
            <p class="quiet">{i18n.t("vault.add.orPaste")}</p>
            <FileButton words={i18n.t("vault.add.choose")} name="choose-file" multiple onFiles={onFiles} />
          </div>
          <PasteForm error={refused?.by === "text" ? refusal : null} onText={onText} />
          <Message tone="calm" name="from-page">
            {i18n.t("vault.add.fromPage")}
          </Message>
          <div>
            <Fold title={i18n.t("vault.add.apps")} name="apps">
              <p class="fold-body quiet">{i18n.t("vault.add.appList")}</p>
            </Fold>
            <Fold title={i18n.t("vault.add.byHand")} name="by-hand" open={refused?.by === "hand"}>
              <HandForm error={refused?.by === "hand" ? refusal : null} onEntry={onHand} />
            </Fold>
          </div>
        </>
      )}
    </section>
  );
}
