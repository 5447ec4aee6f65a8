import { LanguageChoice } from "@/components/LanguageChoice";
import { OptionsPart } from "@/components/OptionsPart";
import { chooseLanguage, chosenLanguage } from "@/lib/services/speak-chosen";
import { useAnswer } from "../popup/use-answer";

const asked = async () => ({ language: await chosenLanguage() });

/** The language, which every page of ours takes up at once. */
export function LanguagePart() {
  const chosen = useAnswer(asked);
  if (chosen === null) return null;
  return (
    <OptionsPart name="language">
      <LanguageChoice chosen={chosen.language} onChoose={(language) => void chooseLanguage(language)} />
    </OptionsPart>
  );
}
