import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { onTabChange } from "@/lib/services/current-tab";
import { askTabView, type Shown } from "@/lib/services/tab-shown";

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
