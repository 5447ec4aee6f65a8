import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import type { TabView } from "@/lib/messages/views";
import { currentTabId, onTabChange } from "@/lib/services/current-tab";

export type Shown = { state: "loading" } | { state: "unreachable" } | { state: "shown"; tabId: number; view: TabView };

/** The view of the tab the popup was opened over, asked for again whenever the background says that it changed. */
export function useTabView(): { shown: Shown; refresh: () => Promise<void> } {
  const [shown, setShown] = useState<Shown>({ state: "loading" });
  const refresh = useCallback(async () => {
    const tabId = await currentTabId();
    if (tabId === null) return setShown({ state: "unreachable" });
    const answer = await ask("tab.view", { tabId });
    setShown(answer.ok ? { state: "shown", tabId, view: answer.value } : { state: "unreachable" });
  }, []);
  // Before the first frame, not after it: the answer is under way while the window is drawn.
  useLayoutEffect(() => {
    const leaving = new AbortController();
    void refresh();
    onTabChange(() => void refresh(), leaving.signal);
    return () => leaving.abort();
  }, [refresh]);
  return { shown, refresh };
}
