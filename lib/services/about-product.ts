import { i18n } from "#i18n";
import { productNames } from "@/lib/platform/product";

/** What a report says of the extension, its browser, and the language on the screen. */
export function aboutProduct(): { version: string; browser: string; language: string } {
  return { ...productNames(), language: i18n.t("languageCode") };
}
