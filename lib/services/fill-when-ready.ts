import type { FillAnswer } from "@/lib/messages/fill-outcome";
import { type FillOrder, type FillSources, fillCode } from "./fill-code";

/** Browsers end a background that does nothing for half a minute. */
const longestWaitMs = 20_000;

/**
 * Fills a code for a student who sees no popup. Where the next code is to be waited for, it is written when it comes;
 * where that is too long, the wait is the answer.
 */
export async function fillWhenReady(order: FillOrder, sources: FillSources): Promise<FillAnswer> {
  const first = await fillCode(order, sources);
  if (first.kind !== "wait" || first.waitMs > longestWaitMs) return first;
  await new Promise((resolve) => setTimeout(resolve, first.waitMs));
  return fillCode(order, sources);
}
