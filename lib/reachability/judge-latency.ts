import type { Usual } from "./usual-latency";

export type Slowness = { isSlow: boolean; timesSlower: number | null; isCompared: boolean };

/** Nobody waits so long without wondering, whatever is usual. */
const slowAnywayMs = 3_000;
/** Less than this more than usual is not felt. */
const feltMs = 700;
const fewestTimes = 3;
const deviations = 4;

/**
 * Whether an answer was slow against this computer's own past: felt, several times the usual, and far outside of what days
 * differ by. Without a past, only an answer that anybody would call slow.
 */
export function judgeLatency(tookMs: number, usual: Usual | null): Slowness {
  if (usual === null) return { isSlow: tookMs >= slowAnywayMs, timesSlower: null, isCompared: false };
  const times = tookMs / Math.max(1, usual.medianMs);
  const isSlow =
    times >= fewestTimes && tookMs - usual.medianMs >= feltMs && tookMs > usual.medianMs + deviations * usual.spreadMs;
  return { isSlow, timesSlower: isSlow ? Math.round(times) : null, isCompared: true };
}
