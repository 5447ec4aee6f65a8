import { i18n } from "#i18n";

/** Tells screen readers and hyphenation which language the page speaks: the catalogue's, not the file's. */
export function markLanguage(page: Document): void {
  page.documentElement.lang = i18n.t("languageCode");
}
