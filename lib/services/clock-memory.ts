import type { ClockReading } from "@/lib/clock/clock-reading";
import type { Measurement } from "@/lib/clock/correct-time";
import { estimateOffset } from "@/lib/clock/estimate-offset";
import type { Sample } from "@/lib/clock/sample";
import { recall, revise } from "@/lib/platform/session-memory";

/** What is known of one institution's time while the browser runs. */
type ClockMemory = { samples: Sample[]; measurement: Measurement | null };

/** More would say no more: each is an interval, and the narrow ones decide. */
const mostSamples = 24;

const keyOf = (institutionId: string): string => `clock.${institutionId}`;

export async function keptMeasurement(institutionId: string): Promise<Measurement | null> {
  return (await recall<ClockMemory>(keyOf(institutionId)))?.measurement ?? null;
}

/** Adds samples of an institution's login hosts, and says anew what all of them show of its time. */
export async function addSamples(institutionId: string, samples: readonly Sample[], now: ClockReading): Promise<void> {
  await revise<ClockMemory>(keyOf(institutionId), (held) =>
    memoryOf(institutionId, [...(held?.samples ?? []), ...samples].slice(-mostSamples), now),
  );
}

/** Keeps the samples of one measuring in the place of all before: what they agreed on may be over. */
export async function keepSamples(institutionId: string, samples: readonly Sample[], now: ClockReading): Promise<void> {
  await revise<ClockMemory>(keyOf(institutionId), () => memoryOf(institutionId, [...samples], now));
}

function memoryOf(institutionId: string, samples: Sample[], now: ClockReading): ClockMemory {
  const estimate = estimateOffset(samples, now);
  const measurement =
    estimate === null ? null : { institutionId, lowMs: estimate.lowMs, highMs: estimate.highMs, at: now };
  return { samples, measurement };
}
