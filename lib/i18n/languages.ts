/** The languages there are words in, each by its own name, as locales/ has them. */
export const languageNames = {
  fr: "Français",
  en: "English",
  ar: "العربية",
  de: "Deutsch",
  es: "Español",
  it: "Italiano",
  "pt-BR": "Português",
  "zh-CN": "简体中文",
} as const;

export type Language = keyof typeof languageNames;

export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && Object.hasOwn(languageNames, value);
}

const fromRightToLeft: readonly string[] = ["ar", "fa", "he", "ur"];

/** Which way its lines run. */
export function directionOf(language: string): "ltr" | "rtl" {
  return fromRightToLeft.includes(language.split("-")[0] ?? "") ? "rtl" : "ltr";
}
