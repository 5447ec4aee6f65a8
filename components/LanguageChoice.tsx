import { i18n } from "#i18n";
import { isLanguage, type Language, languageNames } from "@/lib/i18n/languages";

type Props = {
  /** Null where it is the browser's. */
  chosen: Language | null;
  onChoose: (language: Language | null) => void;
};

/** The language of every word, each called by its own name. */
export function LanguageChoice({ chosen, onChoose }: Props) {
  return (
    <div class="field">
      <label for="language">{i18n.t("options.languageLabel")}</label>
      <select
        id="language"
        name="language"
        value={chosen ?? ""}
        onChange={({ currentTarget: { value } }) => onChoose(isLanguage(value) ? value : null)}
      >
        <option value="">{i18n.t("options.languageBrowser")}</option>
        {Object.entries(languageNames).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
