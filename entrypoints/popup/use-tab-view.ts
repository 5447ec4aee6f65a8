import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import type { TabView } from "@/lib/messages/views";
import { currentTabId, onTabChange } from "@/lib/services/current-tab";

export type Shown = { state: "loading" } | { state: "unreachable" } | { state: "shown"; tabId: number; view: TabView };

/** What is to be shown of the tab the popup was opened over, asked at this moment. */
export async function askTabView(): Promise<Shown> {
  const tabId = await currentTabId();
  if (tabId === null) return { state: "unreachable" };
  const answer = await ask("tab.view", { tabId });
  return answer.ok ? { state: "shown", tabId, view: answer.value } : { state: "unreachable" };
}

/** The view that was asked for first, and asked for again whenever the background says that it changed. */
export function useTabView(first: Promise<Shown>): { shown: Shown; refresh: () => Promise<void> } {
  const [shown, setShown] = useState<Shown>({ state: "loading" });
  const refresh = useCallback(async () => setShown(await askTabView()), []);
  // Before the browser draws: the answer may be there already.
  useLayoutEffect(() => {
    const leaving = new AbortController();
    void first.then(setShown);
    onTabChange(() => void refresh(), leaving.signal);
    return () => leaving.abort();
  }, [first, refresh]);
  return { shown, refresh };
}
