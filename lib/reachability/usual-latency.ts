import { dayOf, type LatencyDay, type LatencyKind } from "./latency-history";
import { median } from "./median";

/** What a login's answers usually take on this computer: the median of its days, and how far days lie from it. */
export type Usual = { medianMs: number; spreadMs: number; days: number };

/** Fewer days are no habit. */
const fewestDays = 4;
/** Makes the median deviation of normal noise its standard deviation. */
const toDeviation = 1.4826;

/** From the days before `nowMs`. Null while there are too few. */
export function usualLatency(history: readonly LatencyDay[], kind: LatencyKind, nowMs: number): Usual | null {
  const today = dayOf(nowMs);
  const days = history.flatMap((one) => (one.day < today ? (median(one[kind]) ?? []) : []));
  const middle = median(days);
  if (middle === null || days.length < fewestDays) return null;
  const spread = median(days.map((ms) => Math.abs(ms - middle))) ?? 0;
  return { medianMs: middle, spreadMs: spread * toDeviation, days: days.length };
}
