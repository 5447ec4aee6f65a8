import { useEffect, useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import type { ReachView } from "@/lib/messages/reach-view";
import { onTabChange } from "@/lib/services/current-tab";
import { watchForMe } from "@/lib/services/watch-for-me";

const lateMs = 1_500;

type Known = { view: ReachView | null; wasRunning: boolean };

/** The way to the login of the tab in front: checked as the window opens, and followed while answers come in. */
export function useReach(tabId: number | null) {
  const [known, setKnown] = useState<Known>({ view: null, wasRunning: false });
  useEffect(() => {
    if (tabId === null) return;
    const leaving = new AbortController();
    const show = async (): Promise<void> => {
      const answer = await ask("reach.check", { tabId });
      if (leaving.signal.aborted || !answer.ok) return;
      const view = answer.value;
      setKnown((before) => ({ view, wasRunning: before.wasRunning || (view?.isRunning ?? false) }));
    };
    onTabChange(() => void show(), leaving.signal);
    void show();
    // A page that was on its way as the window opened is late by then, or it has come.
    const again = setTimeout(() => void show(), lateMs);
    leaving.signal.addEventListener("abort", () => clearTimeout(again));
    return () => leaving.abort();
  }, [tabId]);
  const watch = () =>
    tabId !== null &&
    void watchForMe(tabId).then((canNotify) =>
      setKnown((before) => ({ ...before, view: before.view && { ...before.view, canNotify } })),
    );
  const stop = () => tabId !== null && void ask("watch.stop", { tabId });
  return { ...known, watch, stop };
}
