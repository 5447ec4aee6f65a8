import * as v from "valibot";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { type LatencyDay, type LatencyKind, noteLatency } from "@/lib/reachability/latency-history";

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000));
const aDay = v.pipe(v.array(milliseconds), v.maxLength(5));

const schema = v.record(
  v.pipe(v.string(), v.maxLength(300)),
  v.pipe(
    v.array(v.strictObject({ day: v.pipe(v.number(), v.integer()), visits: aDay, probes: aDay })),
    v.maxLength(91),
  ),
);

/** How long each institution's login took to answer, by day: no address, no name, nothing of what was asked. */
const stored: LastingValue<typeof schema> = { key: "latencies", schema, fallback: {} };

export async function keptLatencies(institutionId: string): Promise<LatencyDay[]> {
  return (await readLasting(stored))[institutionId] ?? [];
}

export async function keepLatency(
  institutionId: string,
  kind: LatencyKind,
  tookMs: number,
  atMs: number,
): Promise<void> {
  const took = Math.min(600_000, Math.max(0, tookMs));
  await reviseLasting(stored, (held) => ({
    ...held,
    [institutionId]: noteLatency(held[institutionId] ?? [], kind, took, atMs),
  }));
}

export async function forgetLatencies(institutionId: string): Promise<void> {
  await reviseLasting(stored, (held) => {
    const { [institutionId]: gone, ...others } = held;
    return gone ? others : held;
  });
}
