import { unitWords } from "@/lib/i18n/unit-words";

const units = [
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/** Up to here people count in seconds. */
const secondsUpToMs = 120_000;

/** A measure that is no better than this is told in round numbers. */
const roughMs = 5_000;
const roundMs = 10_000;

/** Whether a measure that may be so far out is told in round numbers. */
export function isRough(errorMs: number): boolean {
  return errorMs >= roughMs;
}

/**
 * A duration in its two largest units, as the language writes them in short: "3 min 12 s", "94 s"; in tens of seconds
 * where it is known no better. `long` for what is said: "3 minutes 12 secondes".
 */
export function durationWords(durationMs: number, errorMs = 0, display: "short" | "long" = "short"): string {
  const grainMs = isRough(errorMs) ? roundMs : 1_000;
  const rounded = Math.round(durationMs / grainMs) * grainMs;
  if (rounded < secondsUpToMs) return unitWords(rounded / 1_000, "second", display);
  const largest = units.findIndex(([, unitMs]) => rounded >= unitMs);
  let left = rounded;
  const parts = units.slice(largest, largest + 2).map(([unit, unitMs]) => {
    const count = Math.floor(left / unitMs);
    left -= count * unitMs;
    return count > 0 ? unitWords(count, unit, display) : "";
  });
  return parts.filter((part) => part !== "").join(" ");
}
