import { i18n } from "#i18n";

const units = [
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/** Up to here people count in seconds. */
const secondsUpToMs = 120_000;

/** A duration in its two largest units, as the language writes them in short: "3 min 12 s", "94 s". */
export function durationWords(durationMs: number): string {
  const rounded = Math.round(durationMs / 1_000) * 1_000;
  const inSeconds = new Intl.NumberFormat(i18n.t("languageCode"), { style: "unit", unit: "second" });
  if (rounded < secondsUpToMs) return inSeconds.format(rounded / 1_000);
  const parts = units.flatMap(([unit, unitMs], index) => {
    const above = units[index - 1]?.[1] ?? Number.POSITIVE_INFINITY;
    const count = Math.floor((rounded % above) / unitMs);
    return count > 0 ? [new Intl.NumberFormat(i18n.t("languageCode"), { style: "unit", unit }).format(count)] : [];
  });
  return parts.slice(0, 2).join(" ");
}
