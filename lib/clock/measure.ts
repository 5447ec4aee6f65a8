import type { ClockReading } from "./clock-reading.ts";
import { type Estimate, estimateOffset } from "./estimate-offset.ts";
import { doMeet } from "./interval.ts";
import { mostRequests, planRequest } from "./next-request.ts";
import { type Answer, type Sample, sampleAnswer } from "./sample.ts";

export type Measuring = {
  /** One HEAD of the host, timed; null where no answer came. */
  request: () => Promise<Answer | null>;
  now: () => ClockReading;
  wait: (forMs: number) => Promise<void>;
  /** What was seen of the same host in passing. */
  seen?: readonly Sample[];
};

export type Measured = { estimate: Estimate | null; samples: Sample[]; requests: number };

/** After so many answers in a row that are worth nothing, the next will be worth no more. */
const mostUseless = 3;

/** Asks one host for the time until the offset is known as well as its round trips allow. */
export async function measureOffset({ request, now, wait, seen = [] }: Measuring): Promise<Measured> {
  const samples = [...seen];
  let useless = 0;
  let requests = 0;
  while (requests < mostRequests && useless < mostUseless) {
    const waitMs = nextWait(samples, now(), requests);
    if (waitMs === null) break;
    await wait(waitMs);
    requests += 1;
    const answer = await request();
    const sampled = answer && sampleAnswer(answer);
    if (sampled && "sample" in sampled) {
      samples.push(sampled.sample);
      useless = 0;
    } else useless += 1;
  }
  return { estimate: estimateOffset(samples, now()), samples, requests };
}

function nextWait(samples: readonly Sample[], now: ClockReading, asked: number): number | null {
  const newest = samples.at(-1);
  if (!newest) return 0;
  const possible = estimateOffset(samples, now) ?? newest;
  // A cache on the way is quicker than the server.
  const believed = samples.filter((sample) => doMeet(sample, possible));
  const roundTripsMs = believed.map(({ roundTripMs }) => roundTripMs);
  return planRequest({ possible, roundTripsMs, asked, wallMs: now.wallMs });
}
