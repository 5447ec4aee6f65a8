import { unitWords } from "@/lib/i18n/unit-words";

/** How long an answer took, no more exact than it is felt: "120 ms", "1,7 s"; `long` for what is said. */
export function latencyWords(ms: number, display: "short" | "long" = "short"): string {
  if (ms < 950) return unitWords(Math.max(10, Math.round(ms / 10) * 10), "millisecond", display);
  return unitWords(ms / 1_000, "second", display);
}
