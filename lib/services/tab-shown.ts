import { ask } from "@/lib/messages/ask";
import type { TabView } from "@/lib/messages/views";
import { currentTabId } from "./current-tab";

export type Shown = { state: "loading" } | { state: "unreachable" } | { state: "shown"; tabId: number; view: TabView };

/** What is to be shown of the tab the popup was opened over, asked at this moment. */
export async function askTabView(): Promise<Shown> {
  const tabId = await currentTabId();
  if (tabId === null) return { state: "unreachable" };
  const answer = await ask("tab.view", { tabId });
  return answer.ok ? { state: "shown", tabId, view: answer.value } : { state: "unreachable" };
}
