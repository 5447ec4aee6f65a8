import * as v from "valibot";
import { type DriftRate, driftRate, type KeptEstimate } from "@/lib/clock/drift-rate";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";

const milliseconds = v.pipe(v.number(), v.finite());

const schema = v.pipe(
  v.array(
    v.strictObject({
      institutionId: v.pipe(v.string(), v.maxLength(300)),
      atMs: milliseconds,
      lowMs: milliseconds,
      highMs: milliseconds,
    }),
  ),
  v.maxLength(100),
);

const stored: LastingValue<typeof schema> = { key: "clock-history", schema, fallback: [] };

/** A rate wants days: measurings of one day tell no more of it than the first. */
const leastGapMs = 12 * 3_600_000;
const mostOfOne = 10;

/** Keeps what the student had measured, one in half a day, for as long as the institution is chosen. */
export async function noteEstimate(institutionId: string, { atMs, lowMs, highMs }: KeptEstimate): Promise<void> {
  await reviseLasting(stored, (held) => {
    const own = held.filter((one) => one.institutionId === institutionId);
    if (own.some((one) => Math.abs(atMs - one.atMs) < leastGapMs)) return held;
    const others = held.filter((one) => one.institutionId !== institutionId);
    return [...others, ...own.slice(1 - mostOfOne), { institutionId, atMs, lowMs, highMs }];
  });
}

/** How much this computer's clock gains or loses in a day against an institution's; null where nothing tells. */
export async function keptDrift(institutionId: string, latest: KeptEstimate): Promise<DriftRate | null> {
  const own = (await readLasting(stored)).filter((one) => one.institutionId === institutionId);
  return driftRate([...own.filter(({ atMs }) => atMs < latest.atMs), latest]);
}

export async function forgetEstimates(institutionId: string): Promise<void> {
  await reviseLasting(stored, (held) => {
    const others = held.filter((one) => one.institutionId !== institutionId);
    return others.length === held.length ? held : others;
  });
}
