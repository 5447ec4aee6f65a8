import { browser } from "./browser";

export type TabPlace = { id: number; address: string | null; title: string | null };

/** The tab the student looks at. Its address is known only on granted hosts, or after the toolbar button was pressed. */
export async function activeTab(): Promise<TabPlace | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, address: tab.url ?? null, title: tab.title ?? null };
}

/** A tab's address, null when it may not be known or the tab is gone. */
export async function addressOfTab(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

/** Whether a tab shows the page it was sent to, or its error page. One on its way still shows the page that it leaves. */
export async function hasArrived(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === "complete";
}

export async function isPrivateTab(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito === true;
}

/** A tab that closes, and its window where that closes as a whole. */
export type ClosedTab = { id: number; windowId: number | null };

/** Whether a private tab that the student lets Entrée see is open. Firefox lists a tab for as long as it is closing. */
export async function hasPrivateTabBeside(closed: ClosedTab): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  return tabs.some(({ incognito, id, windowId }) => incognito && id !== closed.id && windowId !== closed.windowId);
}

/** Sends a tab to an address, or opens a new one when it was closed meanwhile. */
export async function goTo(tabId: number, address: string): Promise<void> {
  try {
    await browser.tabs.update(tabId, { url: address });
  } catch {
    await browser.tabs.create({ url: address });
  }
}

/** Opens a tab in front, and gives its id. */
export async function openTab(address: string): Promise<number | null> {
  return (await browser.tabs.create({ url: address })).id ?? null;
}

/** Opens one of our own pages, or shows it where it is open already, and tells it there what stands after the #. */
export async function openOwnPage(path: string): Promise<void> {
  const address = browser.runtime.getURL(path as "/");
  const [page = address, wish] = address.split("#");
  const [open] = await browser.tabs.query({ url: page }).catch(() => []);
  if (open?.id === undefined) await browser.tabs.create({ url: address });
  else await browser.tabs.update(open.id, { active: true, ...(wish ? { url: address } : {}) });
}

/** Loads a tab's page again, and everything in it, from its server. */
export async function reloadPastCache(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId, { bypassCache: true }).catch(() => undefined);
}

export function onTabClosed(callback: (closed: ClosedTab) => void): void {
  browser.tabs.onRemoved.addListener((id, { windowId, isWindowClosing }) => {
    callback({ id, windowId: isWindowClosing ? windowId : null });
  });
}

/** Resolves when the tab has loaded a page, and at the latest after the bound. */
export function tabLoaded(tabId: number, boundMs: number): Promise<void> {
  const { onUpdated } = browser.tabs;
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(bound);
      onUpdated.removeListener(hear);
      resolve();
    };
    const hear = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === "complete") end();
    };
    const bound = setTimeout(end, boundMs);
    onUpdated.addListener(hear);
  });
}

/** The ids of the open tabs that show a page of these granted host patterns. */
export async function tabsAt(origins: readonly string[]): Promise<number[]> {
  if (origins.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...origins] });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
