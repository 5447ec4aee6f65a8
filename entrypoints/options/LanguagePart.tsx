import { i18n } from "#i18n";
import { LanguageChoice } from "@/components/LanguageChoice";
import { chooseLanguage, chosenLanguage } from "@/lib/services/speak-chosen";
import { useAnswer } from "../popup/use-answer";

const asked = async () => ({ language: await chosenLanguage() });

/** The language, which every page of ours takes up at once. */
export function LanguagePart() {
  const chosen = useAnswer(asked);
  if (chosen === null) return null;
  return (
    <section class="stack" data-part="language">
      <h2>{i18n.t("options.language")}</h2>
      <LanguageChoice chosen={chosen.language} onChoose={(language) => void chooseLanguage(language)} />
    </section>
  );
}
