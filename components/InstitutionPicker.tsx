import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";

/** An institution as the picker names it. */
export type Choice = {
  id: string;
  name: string;
  shortName: string;
  /** Another name of it that was typed. */
  alias: string | null;
  place: string | null;
};

type Props = {
  /** Null until the catalogue is there, a moment after the page. */
  search: ((typed: string) => readonly Choice[]) | null;
  /** Those that the student has chosen already. */
  chosenIds: readonly string[];
  onChoose: (id: string) => void;
};

const longestList = 8;
const fewestLetters = 2;

const optionId = (id: string): string => `institution-${id}`;

function detailsOf({ name, shortName, alias, place }: Choice): string {
  return [shortName, alias, place].filter((part) => part !== null && part !== name).join(", ");
}

/** A combobox over the catalogue (WAI-ARIA APG, list autocomplete): typed, chosen by arrows and Enter, or by a click. */
export function InstitutionPicker({ search, chosenIds, onChoose }: Props) {
  const [typed, setTyped] = useState("");
  const [index, setIndex] = useState(0);
  const [closed, setClosed] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // The page is there for this field: nobody has to press it first.
  useEffect(() => field.current?.focus(), []);
  const found = search && !closed ? search(typed).slice(0, longestList) : [];
  const active = found[Math.min(index, found.length - 1)];
  const isMissing = search !== null && !closed && found.length === 0 && typed.trim().length >= fewestLetters;

  const show = (at: number): void => {
    setClosed(false);
    setIndex(closed ? 0 : (at + Math.max(found.length, 1)) % Math.max(found.length, 1));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // What an input method is composing is its own: Enter ends it, arrows choose in it.
    if (event.isComposing) return;
    if (event.key === "Enter" && active) onChoose(active.id);
    else if (event.key === "ArrowDown") show(index + 1);
    else if (event.key === "ArrowUp") show(index - 1);
    else if (event.key === "Escape" && found.length > 0) setClosed(true);
    else if (event.key === "Escape") setTyped("");
    else return;
    event.preventDefault();
  };

  return (
    <div class="field picker">
      <label for="institution">{i18n.t("welcome.searchLabel")}</label>
      <input
        ref={field}
        id="institution"
        type="text"
        role="combobox"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        placeholder={i18n.t("welcome.searchPlaceholder")}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls="institutions"
        aria-describedby="institution-hint"
        aria-activedescendant={active ? optionId(active.id) : undefined}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setIndex(0);
          setClosed(false);
        }}
        onKeyDown={onKeyDown}
      />
      <div id="institutions" role="listbox" aria-label={i18n.t("welcome.searchLabel")} class="choices">
        {found.map((choice) => (
          // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the field, which names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrows and Enter choose an option
          <div
            key={choice.id}
            id={optionId(choice.id)}
            role="option"
            aria-selected={choice === active}
            class="choice"
            onClick={() => onChoose(choice.id)}
          >
            <b>{choice.name}</b>
            <span>{detailsOf(choice)}</span>
            {chosenIds.includes(choice.id) && <span class="tag">{i18n.t("welcome.alreadyChosen")}</span>}
          </div>
        ))}
      </div>
      <p role="status" class={isMissing ? undefined : "unseen"} {...(isMissing ? { "data-state": "none-found" } : {})}>
        {isMissing && i18n.t("welcome.none", [typed.trim()])}
        {found.length > 0 && i18n.t("welcome.found", found.length, [String(found.length)])}
      </p>
      <p id="institution-hint" class="quiet">
        {i18n.t(isMissing || found.length > 0 ? "welcome.noneHint" : "welcome.searchHint")}
      </p>
    </div>
  );
}
