import { markLanguage } from "@/lib/i18n/mark-language";
import { onOtherLanguage, speakChosen } from "./speak-chosen";

/** What each of our pages does before it draws: its words are those of the student's language, and stay so. */
export async function beginPage(page: Document): Promise<void> {
  await speakChosen();
  markLanguage(page);
  // Every word on it is another one.
  onOtherLanguage(() => page.defaultView?.location.reload());
}
