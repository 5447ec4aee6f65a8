import type { Interval } from "./interval.ts";

/**
 * Where most of the intervals meet, and how many do (Marzullo's algorithm). Several such places are told as one that
 * spans them: which of them is right cannot be known. Null for none.
 */
export function mostAgreed(intervals: readonly Interval[]): (Interval & { agreeing: number }) | null {
  const edges = intervals
    .flatMap(({ lowMs, highMs }) => [
      { atMs: lowMs, step: 1 },
      { atMs: highMs, step: -1 },
    ])
    .sort((one, other) => one.atMs - other.atMs || other.step - one.step);
  let best: (Interval & { agreeing: number }) | null = null;
  let depth = 0;
  for (const [index, { atMs, step }] of edges.entries()) {
    depth += step;
    if (step < 0) continue;
    const endMs = edges[index + 1]?.atMs ?? atMs;
    if (best === null || depth > best.agreeing) best = { lowMs: atMs, highMs: endMs, agreeing: depth };
    else if (depth === best.agreeing) best.highMs = endMs;
  }
  return best;
}
