import { ask } from "@/lib/messages/ask";
import type { TabView } from "@/lib/messages/views";
import { firstPaint } from "@/lib/platform/first-paint";
import { activeTab } from "@/lib/platform/tabs";
import { currentTabId, onTabChange } from "./current-tab";
import { viewAtOnce } from "./view-at-once";

/** How long a tab may be between two pages before it is told that nothing is seen, in milliseconds. */
const patienceMs = 1_000;

export type Shown =
  | { state: "loading" }
  | { state: "unreachable" }
  /** Not sure: it was true when the tab was looked at last, and is being looked at anew. */
  | { state: "shown"; tabId: number; view: TabView; isSure: boolean };

/** What the popup opens on: what is known of its tab soonest, what is sure, and whether it has changed since. */
export type Opening = {
  soonest: Promise<Shown>;
  sure: Promise<Shown>;
  /** Calls back at each change, and at once where one was missed before anybody listened. */
  onChange: (callback: () => void) => void;
};

/** What is to be shown of the tab the popup was opened over, asked at this moment. */
export async function askTabView(): Promise<Shown> {
  return askViewOf(await currentTabId());
}

/** Asks what is to be shown of that tab. What is known at once is drawn before the background is given work. */
export function openOnTab(): Opening {
  // Before anything is asked: a change between the answer and the first drawing would be lost.
  const onChange = hearChanges();
  const tab = activeTab();
  const known = viewAtOnce(tab).catch(() => null);
  const sure = known.then(async (view) => {
    if (view) await firstPaint();
    return askViewOf((await tab)?.id ?? null);
  });
  const soonest = known.then(async (view): Promise<Shown> => {
    const tabId = (await tab)?.id ?? null;
    return view && tabId !== null ? { state: "shown", tabId, view, isSure: false } : sure;
  });
  return { soonest, sure, onChange };
}

function hearChanges(): Opening["onChange"] {
  let isMissed = false;
  let tell = () => {
    isMissed = true;
  };
  onTabChange(() => tell(), new AbortController().signal);
  return (callback) => {
    tell = callback;
    if (isMissed) callback();
    isMissed = false;
  };
}

/** Waits for the page of a tab between two: its coming is told as a change, and asked for by whoever hears of it. */
async function askViewOf(tabId: number | null): Promise<Shown> {
  if (tabId === null) return { state: "unreachable" };
  let answer = await ask("tab.view", { tabId });
  if (answer.ok && answer.value.state === "verdict" && answer.value.isBetweenPages) {
    await new Promise((resolve) => setTimeout(resolve, patienceMs));
    answer = await ask("tab.view", { tabId });
  }
  return answer.ok ? { state: "shown", tabId, view: answer.value, isSure: true } : { state: "unreachable" };
}
