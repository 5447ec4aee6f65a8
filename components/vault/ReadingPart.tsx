import { i18n } from "#i18n";
import type { AddState } from "./add-state";
import { FileButton } from "./FileButton";
import { formatWords } from "./format-words";
import { PassphraseForm } from "./PassphraseForm";
import { Progress } from "./Progress";

type Props = {
  state: Extract<AddState, { state: "reading" | "locked" | "parts" }>;
  onFiles: (files: File[]) => void;
  onPassphrase: (typed: string) => void;
  onTakeParts: () => void;
  onCancel: () => void;
};

/** An import that needs something before it can be shown: time, a passphrase, the other parts. */
export function ReadingPart({ state, onFiles, onPassphrase, onTakeParts, onCancel }: Props) {
  if (state.state === "reading")
    return (
      <Progress
        words={state.name === null ? i18n.t("vault.add.readingPasted") : i18n.t("vault.add.readingFile", [state.name])}
      />
    );
  if (state.state === "locked")
    return (
      <div class="card">
        <p>{i18n.t("vault.add.locked", [formatWords(state.format)])}</p>
        <PassphraseForm
          attempt={state.attempt}
          label={i18n.t("vault.add.lockedLabel")}
          hint={i18n.t("vault.add.lockedHint")}
          wrong={i18n.t("vault.reason.wrongPassphrase")}
          submit={i18n.t("vault.add.lockedOpen")}
          onSubmit={onPassphrase}
          onCancel={onCancel}
        />
      </div>
    );
  const all = Array.from({ length: state.size }, (_, index) => index);
  const missing = all.filter((index) => !state.read.includes(index)).map((index) => index + 1);
  return (
    <div class="card" role="status">
      <p>
        <b>{i18n.t("vault.add.parts", state.read.length, [String(state.read.length), String(state.size)])}</b>
      </p>
      <ol class="parts" aria-hidden="true">
        {all.map((index) => (
          <li key={index} class={state.read.includes(index) ? "is-read" : undefined}>
            {index + 1}
          </li>
        ))}
      </ol>
      <p class="quiet">{i18n.t("vault.add.partsMissing", missing.length, [missing.join(", ")])}</p>
      <div class="buttons">
        <FileButton
          words={i18n.t("vault.add.nextPart")}
          name="next-part"
          accept="image/*"
          multiple
          isMain
          onFiles={onFiles}
        />
        <button type="button" class="plain-button" data-action="take-parts" onClick={onTakeParts}>
          {i18n.t("vault.add.takeParts")}
        </button>
        <button type="button" class="plain-button" data-action="cancel" onClick={onCancel}>
          {i18n.t("vault.cancel")}
        </button>
      </div>
    </div>
  );
}
