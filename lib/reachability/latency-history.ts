/** Milliseconds until answers of one institution's login came, on one day. A visit's page takes more work than a probe. */
export type LatencyDay = {
  /** Days since the epoch, of UTC. */
  day: number;
  visits: number[];
  probes: number[];
};

export type LatencyKind = "visits" | "probes";

const keptDays = 90;
/** The newest of a day: enough for a median that one slow answer does not move. */
const mostOfADay = 5;
const dayMs = 86_400_000;

export const dayOf = (atMs: number): number => Math.floor(atMs / dayMs);

/** The history with one more answer, and without the days that are over 90 old, or ahead of this one. */
export function noteLatency(
  history: readonly LatencyDay[],
  kind: LatencyKind,
  tookMs: number,
  atMs: number,
): LatencyDay[] {
  const day = dayOf(atMs);
  const today = history.find((one) => one.day === day) ?? { day, visits: [], probes: [] };
  const taken = [...today[kind], Math.round(tookMs)].slice(-mostOfADay);
  const before = history.filter((one) => one.day < day && one.day > day - keptDays);
  return [...before, { ...today, [kind]: taken }].sort((a, b) => a.day - b.day);
}
