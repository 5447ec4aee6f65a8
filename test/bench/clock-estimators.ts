import type { ClockReading } from "../../lib/clock/clock-reading.ts";
import { measureOffset } from "../../lib/clock/measure.ts";
import type { Answer } from "../../lib/clock/sample.ts";

/** A server that can be asked, and the clocks of who asks. */
export type Asked = {
  request: () => Promise<Answer>;
  now: () => ClockReading;
  wait: (forMs: number) => Promise<void>;
};

/** What one way to estimate the offset said, in ms. */
export type Guess = {
  offsetMs: number;
  /** The stated error to both sides, and half the quickest round trip; for ways that state one. */
  statedMs: number | null;
  limitMs: number | null;
  requests: number;
};

/** `Date` minus the middle of the round trip; half a second added for what was cut off it, or not. */
export async function guessFromOne({ request }: Asked, addedMs: number): Promise<Guess> {
  const { date, sent, receivedMs } = await request();
  const offsetMs = Date.parse(date ?? "") + addedMs - (sent.wallMs + (receivedMs - sent.steadyMs) / 2);
  return { offsetMs, statedMs: null, limitMs: null, requests: 1 };
}

/** Entrée's measuring, stopped after so many requests at the latest. */
export async function guessFromInterval({ request, now, wait }: Asked, mostAnswers: number): Promise<Guess | null> {
  let answers = 0;
  const { estimate, samples } = await measureOffset({
    now,
    wait,
    request: async () => (answers++ < mostAnswers ? request() : null),
  });
  if (!estimate) return null;
  return {
    offsetMs: estimate.offsetMs,
    statedMs: (estimate.highMs - estimate.lowMs) / 2,
    limitMs: Math.min(...samples.map(({ roundTripMs }) => roundTripMs)) / 2,
    requests: samples.length,
  };
}
