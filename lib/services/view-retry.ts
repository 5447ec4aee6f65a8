import { beyondCookies } from "@/lib/diagnosis/beyond-cookies";
import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import type { RetryView } from "@/lib/messages/views";
import { currentBrowser } from "./current-browser";
import { recallRetry } from "./retry-journal";

/** How a tab's retry in a private window stands; `here` is what the tab itself shows. Null where there is none. */
export async function viewRetry(tabId: number, here: Diagnosis, now: number): Promise<RetryView | null> {
  const retry = await recallRetry(tabId, now);
  if (!retry) return null;
  const { phase, isOpened, mayWatch, entry } = retry;
  const found = phase === "fails" ? (retry.found ?? beyondCookies(here)) : null;
  return { phase, isOpened, mayWatch, browser: await currentBrowser(), entry, found };
}
