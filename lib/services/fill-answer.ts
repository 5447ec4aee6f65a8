import type { FillAnswer } from "@/lib/messages/fill-outcome";
import { forget, recall, remember } from "@/lib/platform/session-memory";

type Told = { answer: FillAnswer; at: number };

/** An order by keys is answered when the popup opens next. Older answers are of another page. */
const longestMs = 60_000;

const keyOf = (tabId: number): string => `fill-answer.${tabId}`;

export function rememberAnswer(tabId: number, answer: FillAnswer, at: number): Promise<void> {
  return remember(keyOf(tabId), { answer, at } satisfies Told);
}

/** What became of the last order by keys in that tab, told once; null where there is nothing to tell. */
export async function takeAnswer(tabId: number, now: number): Promise<FillAnswer | null> {
  const told = await recall<Told>(keyOf(tabId));
  if (told) await forget(keyOf(tabId));
  return told && now - told.at < longestMs ? told.answer : null;
}
