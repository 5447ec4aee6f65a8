import { onChangeAnnounced } from "@/lib/platform/messaging";
import { activeTab } from "@/lib/platform/tabs";

/** The tab that the popup stands over; null where the browser shows none. */
export async function currentTabId(): Promise<number | null> {
  return (await activeTab())?.id ?? null;
}

/** Calls back when the background has learnt something new about that tab. */
export function onTabChange(callback: () => void, signal: AbortSignal): void {
  onChangeAnnounced((changed) => {
    void currentTabId().then((id) => {
      if (id === changed && !signal.aborted) callback();
    });
  }, signal);
}
