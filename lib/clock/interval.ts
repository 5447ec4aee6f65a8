/** All the values an offset can have: server minus local, in ms; positive where the local clock is behind. */
export type Interval = { lowMs: number; highMs: number };

export function middleOf({ lowMs, highMs }: Interval): number {
  return (lowMs + highMs) / 2;
}

export function doMeet(one: Interval, other: Interval): boolean {
  return one.lowMs <= other.highMs && other.lowMs <= one.highMs;
}

export function widen({ lowMs, highMs }: Interval, byMs: number): Interval {
  return { lowMs: lowMs - byMs, highMs: highMs + byMs };
}
