import type { Attempt } from "@/lib/diagnosis/attempt";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { forget, recall, recallAll, revise } from "@/lib/platform/session-memory";
import type { Reading } from "@/lib/sso/reading";
import { forgetView } from "./kept-views";

/** What the page of that host was found to be when the student asked: the login of an institution, or no login. */
export type InspectedPage = { host: string; institution: ChosenInstitution | null };

/** How the browser treats a page: whether it keeps its cookies, and what the keyboard is set to. Never what is typed. */
export type Surroundings = { host: string; keepsCookies: boolean; capsLock: boolean; unusualLayout: boolean };

/** What is remembered of one tab while the browser runs. */
export type TabMemory = {
  institutionId: string | null;
  attempt: Attempt | null;
  reading: Reading | null;
  /** What the browser told the page that was read. */
  surroundings: Surroundings | null;
  /** When the tab last went to another page, or gave up doing so, in milliseconds since the epoch. */
  movedAt: number;
  /** A page of the institution's that was sent for and has not come: its host, and since when, in the same unit. */
  awaiting: { host: string; since: number } | null;
  /** The host outside of the institution to which the login sent the tab on last. */
  leftFor: string | null;
  /** The student pressed the toolbar button on a page of no chosen institution: its reader may speak once. */
  inspecting: boolean;
  inspection: InspectedPage | null;
};

export const emptyTabMemory: TabMemory = {
  institutionId: null,
  attempt: null,
  reading: null,
  surroundings: null,
  movedAt: 0,
  awaiting: null,
  leftFor: null,
  inspecting: false,
  inspection: null,
};

const prefix = "tab.";
const keyOf = (tabId: number): string => prefix + tabId;

export async function recallTab(tabId: number): Promise<TabMemory> {
  return (await recall<TabMemory>(keyOf(tabId))) ?? emptyTabMemory;
}

/** Every tab of which something is remembered, by its id. */
export async function recallTabs(): Promise<[number, TabMemory][]> {
  const tabs = await recallAll<TabMemory>(prefix);
  return [...tabs].map(([key, memory]) => [Number(key.slice(prefix.length)), memory]);
}

/** Changes what is remembered of a tab, one event after the other in the order they came. */
export async function reviseTab(
  tabId: number,
  change: (held: TabMemory) => Promise<TabMemory | undefined> | TabMemory | undefined,
): Promise<void> {
  await revise<TabMemory>(keyOf(tabId), async (kept) => {
    const held = kept ?? emptyTabMemory;
    const next = await change(held);
    if (next && next.movedAt !== held.movedAt) await forgetView(tabId);
    return next;
  });
}

export async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([forget(keyOf(tabId)), forgetView(tabId)]);
}
