import { i18n } from "#i18n";

/** How long an answer took, no more exact than it is felt: "120 ms", "1,7 s". */
export function latencyWords(ms: number): string {
  const language = i18n.t("languageCode");
  if (ms < 950) {
    const tens = Math.max(10, Math.round(ms / 10) * 10);
    return new Intl.NumberFormat(language, { style: "unit", unit: "millisecond" }).format(tens);
  }
  const format = { style: "unit", unit: "second", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, format).format(ms / 1_000);
}
