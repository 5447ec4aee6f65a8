import type { SiteDataView } from "@/lib/messages/views";
import { announceChange } from "@/lib/platform/messaging";
import { runInTab } from "@/lib/platform/run-in-tab";
import { addressOfTab, goTo, reloadPastCache, tabLoaded } from "@/lib/platform/tabs";
import { clearSiteData } from "@/lib/site-data/clear-site-data";
import { countSiteData } from "@/lib/site-data/count-site-data";
import { entryOfTab } from "./entry-of-tab";
import { recallTab } from "./tab-memory";
import { whereTabIs } from "./where-tab-is";

const loadBoundMs = 15_000;

/** What the login page in a tab keeps beside its cookies; null where the tab shows no login of a chosen institution. */
export async function viewSiteData(tabId: number): Promise<SiteDataView | null> {
  const host = await loginHostIn(tabId);
  const data = host && (await runInTab(tabId, countSiteData, host));
  return host && data ? { host, ...data } : null;
}

/**
 * Deletes, for good, what the login page in a tab keeps beside its cookies, opens the entry again and has its pages
 * fetched anew instead of taken from the cache. False where a part of it stayed.
 */
export async function clearSiteDataOf(tabId: number): Promise<boolean> {
  const host = await loginHostIn(tabId);
  if (!host) return false;
  const memory = await recallTab(tabId);
  const institution = (await whereTabIs(tabId, memory))?.institution;
  const isCleared = (await runInTab(tabId, clearSiteData, host)) === true;
  if (institution) {
    const loaded = tabLoaded(tabId, loadBoundMs);
    await goTo(tabId, entryOfTab(memory, institution).entry);
    await loaded;
    await reloadPastCache(tabId);
  }
  await announceChange(tabId);
  return isCleared;
}

/** `URL.host` of the login page that a tab shows. */
async function loginHostIn(tabId: number): Promise<string | null> {
  const here = await whereTabIs(tabId, await recallTab(tabId));
  const address = await addressOfTab(tabId);
  return here?.kind === "sso" && address !== null ? new URL(address).host : null;
}
