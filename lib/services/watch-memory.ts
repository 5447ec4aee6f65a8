import * as v from "valibot";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { continueWatch, type Watch } from "@/lib/reachability/watch";

const instant = v.pipe(v.number(), v.finite());

const schema = v.pipe(
  v.array(
    v.strictObject({
      institutionId: v.pipe(v.string(), v.maxLength(300)),
      host: v.pipe(v.string(), v.maxLength(253)),
      startedAt: instant,
      tries: v.pipe(v.number(), v.integer(), v.minValue(0)),
      nextAt: instant,
    }),
  ),
  v.maxLength(10),
);

/** On the disk, so that a browser that was closed over lunch goes on watching. */
const stored: LastingValue<typeof schema> = { key: "watches", schema, fallback: [] };

export function listWatches(): Promise<Watch[]> {
  return readLasting(stored);
}

export async function watchOf(institutionId: string): Promise<Watch | null> {
  return (await listWatches()).find((watch) => watch.institutionId === institutionId) ?? null;
}

export async function keepWatch(watch: Watch): Promise<void> {
  await reviseLasting(stored, (held) => [...held.filter((one) => one.institutionId !== watch.institutionId), watch]);
}

export async function forgetWatch(institutionId: string): Promise<void> {
  await reviseLasting(stored, (held) => {
    const others = held.filter((one) => one.institutionId !== institutionId);
    return others.length === held.length ? held : others;
  });
}

/**
 * The watches whose time has come, each moved on to its next look already: a background that dies over one, or is woken
 * twice, asks no server twice. Those that have gone on for long enough are ended.
 */
export async function takeDue(nowMs: number): Promise<Watch[]> {
  let due: Watch[] = [];
  await reviseLasting(stored, (held) => {
    due = held.filter(({ nextAt }) => nextAt <= nowMs);
    if (due.length === 0) return held;
    return held.flatMap((watch) => (due.includes(watch) ? (continueWatch(watch, nowMs, Math.random()) ?? []) : watch));
  });
  return due;
}
