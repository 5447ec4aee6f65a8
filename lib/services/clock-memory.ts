import type { ClockReading } from "@/lib/clock/clock-reading";
import type { Measurement } from "@/lib/clock/correct-time";
import { estimateOffset } from "@/lib/clock/estimate-offset";
import type { Sample } from "@/lib/clock/sample";
import { type Disagreement, findDisagreement } from "@/lib/clock/several-hosts";
import { forget, recall, revise } from "@/lib/platform/session-memory";

/** What is known of one institution's time while the browser runs. */
type ClockMemory = { samples: Sample[]; measurement: Measurement | null };

/** More would say no more: each is an interval, and the narrow ones decide. */
const mostSamples = 24;

const keyOf = (institutionId: string): string => `clock.${institutionId}`;

export async function keptMeasurement(institutionId: string): Promise<Measurement | null> {
  return (await recall<ClockMemory>(keyOf(institutionId)))?.measurement ?? null;
}

/** By how much two of an institution's login hosts disagree; null where they do not, or only one was heard. */
export async function keptDisagreement(institutionId: string, now: ClockReading): Promise<Disagreement | null> {
  return disagreementIn((await recall<ClockMemory>(keyOf(institutionId)))?.samples ?? [], now);
}

export function forgetClock(institutionId: string): Promise<void> {
  return forget(keyOf(institutionId));
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
  // Where hosts disagree, codes go by the one that was heard last: its page is the one in front.
  const believed = disagreementIn(samples, now) ? samples.filter(({ host }) => host === samples.at(-1)?.host) : samples;
  const estimate = estimateOffset(believed, now);
  const measurement =
    estimate === null ? null : { institutionId, lowMs: estimate.lowMs, highMs: estimate.highMs, at: now };
  return { samples, measurement };
}

function disagreementIn(samples: readonly Sample[], now: ClockReading): Disagreement | null {
  const estimates = [...Map.groupBy(samples, ({ host }) => host)].flatMap(([host, ofHost]) => {
    const estimate = estimateOffset(ofHost, now);
    return estimate ? [{ host, lowMs: estimate.lowMs, highMs: estimate.highMs }] : [];
  });
  return findDisagreement(estimates);
}
