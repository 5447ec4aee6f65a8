import { type ClockReading, driftPerMs } from "./clock-reading.ts";
import { detectJump } from "./detect-jump.ts";
import { doMeet, type Interval, middleOf, widen } from "./interval.ts";
import { mostAgreed } from "./most-agreed.ts";
import type { Sample } from "./sample.ts";

/** How far the local clock is from the server's: the middle of what is possible, and how many samples say so. */
export type Estimate = Interval & { offsetMs: number; agreeing: number; disagreeing: number };

/** Tomcat writes one `Date` for up to a second, so that it can name the second before. */
const lateDateMs = 1000;

/**
 * What the samples say together of the offset now. Those from before a jump are forgotten, older ones count for less
 * (clocks drift), and a minority that says otherwise is outvoted. Null where no more than half of them agree.
 */
export function estimateOffset(samples: readonly Sample[], now: ClockReading): Estimate | null {
  const comparable = samples.filter(({ sent }) => detectJump(sent, now) !== "jumped");
  const estimate = vote(comparable, now);
  const ofThisRun = comparable.filter(({ sent }) => sent.run === now.run);
  if (ofThisRun.length === comparable.length) return estimate;
  // Nobody watched the clock between two runs: those before are believed as far as this one bears them out.
  const latest = vote(ofThisRun, now);
  const isBorneOut = estimate !== null && latest !== null && doMeet(estimate, latest);
  return latest === null || isBorneOut ? estimate : latest;
}

function vote(samples: readonly Sample[], now: ClockReading): Estimate | null {
  const intervals = samples.map((sample) => widen(sample, ageMs(sample, now) * driftPerMs));
  const inTime = mostAgreed(intervals);
  const late = mostAgreed(intervals.map(({ lowMs, highMs }) => ({ lowMs, highMs: highMs + lateDateMs })));
  const best = inTime && late && late.agreeing > inTime.agreeing ? late : inTime;
  if (best === null || best.agreeing * 2 <= samples.length) return null;
  return { ...best, offsetMs: middleOf(best), disagreeing: samples.length - best.agreeing };
}

function ageMs({ sent }: Sample, now: ClockReading): number {
  return sent.run === now.run ? Math.max(0, now.steadyMs - sent.steadyMs) : Math.max(0, now.wallMs - sent.wallMs);
}
