import { useState } from "preact/hooks";
import { i18n } from "#i18n";

/** An institution as the picker names it. */
export type Choice = { id: string; name: string; shortName: string; town: string };

type Props = { search: (typed: string) => readonly Choice[]; onChoose: (id: string) => void };

const longestList = 8;

/** A combobox over the catalogue (WAI-ARIA APG, list autocomplete): typed, chosen by arrows and Enter, or by a click. */
export function InstitutionPicker({ search, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const [index, setIndex] = useState(0);
  const found = search(typed).slice(0, longestList);
  const active = found[Math.min(index, found.length - 1)];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && active) onChoose(active.id);
    else if (event.key === "ArrowDown") setIndex(Math.min(index + 1, found.length - 1));
    else if (event.key === "ArrowUp") setIndex(Math.max(index - 1, 0));
    else if (event.key === "Escape") setTyped("");
    else return;
    event.preventDefault();
  };

  return (
    <div class="field">
      <label for="institution">{i18n.t("welcome.searchLabel")}</label>
      <input
        id="institution"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t("welcome.searchPlaceholder")}
        aria-expanded={found.length > 0}
        aria-controls="institutions"
        aria-activedescendant={active ? `institution-${active.id}` : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 ? (
        <p role="status" data-state="none-found">
          {i18n.t("welcome.none", [typed])}
        </p>
      ) : (
        <div id="institutions" role="listbox" aria-label={i18n.t("welcome.searchLabel")} class="choices">
          {found.map((choice) => (
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrows and Enter choose an option
            <div
              key={choice.id}
              id={`institution-${choice.id}`}
              role="option"
              aria-selected={choice === active}
              class="choice"
              onClick={() => onChoose(choice.id)}
            >
              <b>{choice.name}</b>
              <span>{[choice.shortName, choice.town].filter((part) => part !== choice.name).join(", ")}</span>
            </div>
          ))}
        </div>
      )}
      <p class="quiet">{i18n.t("welcome.noneHint")}</p>
    </div>
  );
}
