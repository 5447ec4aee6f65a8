import { useId, useState } from "preact/hooks";
import { i18n } from "#i18n";

/** A place to paste an address, a key, several lines of them, or the text of a backup. */
export function PasteForm({ error, onText }: { error: string | null; onText: (text: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState("");
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== "") onText(typed);
      }}
    >
      <label for={id}>{i18n.t("vault.add.pasteLabel")}</label>
      <textarea
        id={id}
        name="pasted"
        rows={2}
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t("vault.add.pastePlaceholder")}
        value={typed}
        aria-invalid={error !== null}
        aria-describedby={`${id}-error`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
      <button type="submit" class="line-button" data-action="read-text" aria-disabled={typed.trim() === ""}>
        {i18n.t("vault.add.read")}
      </button>
    </form>
  );
}
