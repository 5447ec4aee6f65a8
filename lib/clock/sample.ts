import { type ClockReading, clockGrainMs } from "./clock-reading.ts";
import type { Interval } from "./interval.ts";
import { parseHttpDate } from "./parse-http-date.ts";

/** An answer of a server as it was seen, and when. */
export type Answer = {
  /** `URL.host`. */
  host: string;
  /** Over https. */
  secure: boolean;
  status: number;
  /** The headers `Date` and `Age`; null where there is none. */
  date: string | null;
  age: string | null;
  fromCache: boolean;
  fromServiceWorker: boolean;
  /** Before the request left. */
  sent: ClockReading;
  /** The steady clock once the answer's headers were there. */
  receivedMs: number;
};

/** What one answer proves of the offset. */
export type Sample = Interval & { host: string; roundTripMs: number; sent: ClockReading };

/** Why an answer proves nothing. */
export type UnusableReason =
  | "plain-http"
  | "from-cache"
  | "from-service-worker"
  | "not-modified"
  | "aged"
  | "no-date"
  | "bad-timing";

/**
 * The server read its clock between t0 and t1, and cut what it read to the second D: the offset lies in
 * [D - t1, D + 1 s - t0], made wider by what a reading of our own clocks may be late. Refuses answers that somebody
 * kept (their `Date` is of then), a 304 among them, and those that anybody on the way could have written.
 */
export function sampleAnswer(answer: Answer): { sample: Sample } | { reason: UnusableReason } {
  if (!answer.secure) return { reason: "plain-http" };
  if (answer.fromCache) return { reason: "from-cache" };
  if (answer.fromServiceWorker) return { reason: "from-service-worker" };
  if (answer.status === 304) return { reason: "not-modified" };
  if (answer.age !== null && !/^\s*0+\s*$/.test(answer.age)) return { reason: "aged" };
  const dateMs = answer.date === null ? null : parseHttpDate(answer.date.trim());
  if (dateMs === null) return { reason: "no-date" };
  const { host, sent, receivedMs } = answer;
  if (!(receivedMs >= sent.steadyMs)) return { reason: "bad-timing" };
  const roundTripMs = receivedMs - sent.steadyMs + clockGrainMs;
  const lowMs = dateMs - (sent.wallMs + clockGrainMs + roundTripMs);
  return { sample: { host, sent, roundTripMs, lowMs, highMs: dateMs + 1000 - sent.wallMs } };
}
