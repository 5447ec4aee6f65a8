import { type Interval, middleOf } from "./interval.ts";

/** No more than this of one measuring. */
export const mostRequests = 12;

/** An interval cannot get narrower than the quickest round trip; this much above is near enough. */
const enoughAboveRoundTripMs = 20;

/**
 * How long to wait for the next request, so that the server's second changes in the middle of what is still possible;
 * null once that is known well enough, or the requests are used up.
 */
export function planRequest({
  possible,
  roundTripsMs,
  asked,
  wallMs,
}: {
  possible: Interval;
  roundTripsMs: readonly number[];
  asked: number;
  wallMs: number;
}): number | null {
  const bestMs = Math.min(...roundTripsMs);
  if (asked >= mostRequests || possible.highMs - possible.lowMs <= bestMs + enoughAboveRoundTripMs) return null;
  const arrivesMs = wallMs + bestMs / 2 + middleOf(possible);
  const intoSecondMs = ((arrivesMs % 1000) + 1000) % 1000;
  return (1000 - intoSecondMs) % 1000;
}
