import { dayOf, type LatencyDay, type LatencyKind } from "./latency-history";
import { median } from "./median";
import { type Usual, usualLatency } from "./usual-latency";

export type PlotPoint = { daysAgo: number; ms: number };

/** The last weeks of a login, one point a day, and today's beside them. */
export type LatencyPlot = {
  points: PlotPoint[];
  todayMs: number | null;
  usualMs: number;
  /** Today against the usual, in whole times; null unless it is at least twice as slow, and felt. */
  timesSlower: number | null;
  days: number;
};

const plottedDays = 42;
const feltMs = 300;

/** Null while there are too few days to call anything usual. Visits are what students feel: probes fill in for them. */
export function plotLatency(history: readonly LatencyDay[], nowMs: number): LatencyPlot | null {
  return plotOf(history, "visits", nowMs) ?? plotOf(history, "probes", nowMs);
}

function plotOf(history: readonly LatencyDay[], kind: LatencyKind, nowMs: number): LatencyPlot | null {
  const usual = usualLatency(history, kind, nowMs);
  if (usual === null) return null;
  const today = dayOf(nowMs);
  const points = history.flatMap((one) => {
    const ms = median(one[kind]);
    const daysAgo = today - one.day;
    return ms === null || daysAgo < 1 || daysAgo > plottedDays ? [] : [{ daysAgo, ms }];
  });
  const todayMs = history.find(({ day }) => day === today)?.[kind].at(-1) ?? null;
  return { points, todayMs, usualMs: usual.medianMs, timesSlower: timesSlower(todayMs, usual), days: plottedDays };
}

function timesSlower(todayMs: number | null, { medianMs }: Usual): number | null {
  if (todayMs === null || todayMs - medianMs < feltMs) return null;
  const times = Math.round(todayMs / Math.max(1, medianMs));
  return times >= 2 ? times : null;
}
