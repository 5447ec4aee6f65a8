import { i18n } from "#i18n";
import { directionOf } from "./languages";

/** Tells screen readers, hyphenation and layout which language the page speaks: the catalogue's, not the file's. */
export function markLanguage(page: Document): void {
  const language = i18n.t("languageCode");
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language);
}
