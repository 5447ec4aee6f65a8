import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { HandEntry } from "./hand-entry";
import { SelectField } from "./SelectField";
import { TextField } from "./TextField";

const empty: HandEntry = { issuer: "", label: "", secret: "", digits: 6, algorithm: "SHA1", periodSeconds: 30 };
const algorithms = { SHA1: "SHA-1", SHA256: "SHA-256", SHA512: "SHA-512" } as const;

/** A code typed by hand. Only the key is asked for; the rest is what nearly every school uses. */
export function HandForm({ error, onEntry }: { error: string | null; onEntry: (entry: HandEntry) => void }) {
  const [entry, setEntry] = useState(empty);
  const change = (part: Partial<HandEntry>) => setEntry({ ...entry, ...part });
  return (
    <form
      class="stack fold-body"
      onSubmit={(event) => {
        event.preventDefault();
        if (entry.secret.trim() !== "") onEntry(entry);
      }}
    >
      <TextField
        label={i18n.t("vault.hand.issuer")}
        name="issuer"
        value={entry.issuer}
        placeholder={i18n.t("vault.hand.issuerPlaceholder")}
        onInput={(issuer) => change({ issuer })}
      />
      <TextField
        label={i18n.t("vault.hand.label")}
        name="label"
        value={entry.label}
        onInput={(label) => change({ label })}
      />
      <TextField
        label={i18n.t("vault.hand.secret")}
        name="secret"
        value={entry.secret}
        hint={i18n.t("vault.hand.secretHint")}
        error={error}
        isCode
        onInput={(secret) => change({ secret })}
      />
      <p class="hint">{i18n.t("vault.hand.rest")}</p>
      <div class="trio">
        <SelectField
          label={i18n.t("vault.hand.digits")}
          name="digits"
          value={String(entry.digits)}
          options={(["6", "7", "8"] as const).map((value) => ({ value, words: value }))}
          onChange={(value) => change({ digits: value === "8" ? 8 : value === "7" ? 7 : 6 })}
        />
        <TextField
          label={i18n.t("vault.hand.period")}
          name="period"
          kind={{ type: "number", min: 15, max: 300 }}
          value={String(entry.periodSeconds)}
          onInput={(typed) => change({ periodSeconds: Number(typed) })}
        />
        <SelectField
          label={i18n.t("vault.hand.algorithm")}
          name="algorithm"
          value={entry.algorithm}
          options={Object.entries(algorithms).map(([value, words]) => ({ value, words }))}
          onChange={(value) => change({ algorithm: value as HandEntry["algorithm"] })}
        />
      </div>
      <button type="submit" class="line-button" data-action="read-hand" aria-disabled={entry.secret.trim() === ""}>
        {i18n.t("vault.hand.check")}
      </button>
    </form>
  );
}
