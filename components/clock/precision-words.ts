import { i18n } from "#i18n";
import { durationWords } from "./duration-words";

/** How exact a measure is, in milliseconds up to a second: "14 ms". */
export function precisionWords(errorMs: number): string {
  if (errorMs >= 1_000) return durationWords(errorMs);
  const milliseconds = new Intl.NumberFormat(i18n.t("languageCode"), { style: "unit", unit: "millisecond" });
  return milliseconds.format(Math.max(1, Math.ceil(errorMs)));
}
