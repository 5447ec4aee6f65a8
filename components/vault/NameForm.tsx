import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { TextField } from "./TextField";

type Props = { name: string; usual: string; onRename: (name: string) => void };

/** The student's own name for a code; emptied, the issuer's comes back. */
export function NameForm({ name, usual, onRename }: Props) {
  const [typed, setTyped] = useState(name);
  const hasChanged = typed.trim() !== name;
  return (
    <form
      class="with-side"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasChanged) onRename(typed.trim());
      }}
    >
      <TextField label={i18n.t("vault.rows.name")} name="name" value={typed} placeholder={usual} onInput={setTyped} />
      <button type="submit" class="line-button" data-action="rename" aria-disabled={!hasChanged}>
        {i18n.t("vault.rows.save")}
      </button>
    </form>
  );
}
