import { i18n } from "#i18n";

type Unit = "millisecond" | "second" | "minute" | "hour";

/** So many of a unit, as the language writes them: "12 min"; `long` for what is said, "12 minutes". */
export function unitWords(count: number, unit: Unit, unitDisplay: "short" | "long" = "short"): string {
  const format = { style: "unit", unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(i18n.t("languageCode"), format).format(count);
}
