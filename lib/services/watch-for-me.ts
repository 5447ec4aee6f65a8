import { ask } from "@/lib/messages/ask";
import { noticeAccess, requestPermissions } from "@/lib/platform/permissions";

/**
 * Watches for the student, and asks the browser whether it may tell them. Call it first thing in a click. It watches
 * whatever the answer: the popup and the icon say it as well.
 */
export async function watchForMe(tabId: number): Promise<boolean> {
  // Sent before the prompt opens and not waited for: Chromium closes a popup that asks, Firefox may.
  const started = ask("watch.start", { tabId });
  const isAllowed = await requestPermissions(noticeAccess).catch(() => false);
  await started;
  return isAllowed;
}
