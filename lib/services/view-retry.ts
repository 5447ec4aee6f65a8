import { beyondCookies } from "@/lib/diagnosis/beyond-cookies";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import { urgencyOf } from "@/lib/diagnosis/urgency";
import type { RetryView } from "@/lib/messages/views";
import { currentBrowser } from "./current-browser";
import { recallRetry } from "./retry-journal";

/** How a tab's retry in a private window stands; `here` is what the tab itself shows. Null where there is none. */
export async function viewRetry(tabId: number, here: Diagnosis, now: number): Promise<RetryView | null> {
  const retry = await recallRetry(tabId, now);
  if (!retry) return null;
  const { phase, isOpened, mayWatch, entry } = retry;
  const next = phase === "fails" ? (retry.found ?? beyondCookies(here)) : null;
  const found = next && { kind: next.kind, urgency: urgencyOf[next.kind], remedies: next.remedies };
  return { phase, isOpened, mayWatch, browser: await currentBrowser(), entry, found };
}
