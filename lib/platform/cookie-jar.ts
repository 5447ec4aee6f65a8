import type { Removal, Restoration } from "@/lib/cookies/address";
import type { StoredCookie } from "@/lib/cookies/cookie";
import { cookieKey } from "@/lib/cookies/cookie";
import { browser } from "./browser";

/** The cookie store of a tab: private windows and Firefox's containers have their own. */
export async function storeOfTab(tabId: number): Promise<string> {
  const tab = (await browser.tabs.get(tabId)) as { cookieStoreId?: string };
  if (tab.cookieStoreId) return tab.cookieStoreId;
  const stores = await browser.cookies.getAllCookieStores();
  return stores.find((store) => store.tabIds.includes(tabId))?.id ?? "0";
}

/** Under first-party isolation Firefox answers no question that leaves it out; Chromium none that has it. */
const everyFirstParty: object = import.meta.env.FIREFOX ? { firstPartyDomain: null } : {};

/**
 * Every cookie of these hosts in one store, in the order in which the browser sends them, those of every partition and
 * of none (`partitionKey: {}`).
 * `domain` also brings subdomains: they are left to the rules, which take exact hosts alone. A host that is not granted
 * brings nothing, and no error.
 */
export async function readJar(hosts: readonly string[], storeId: string): Promise<StoredCookie[]> {
  // A domain's answer holds its hosts' cookies too, in one order for all: it goes before theirs.
  const widestFirst = [...hosts].sort((a, b) => a.split(".").length - b.split(".").length);
  const answers = await Promise.all(
    widestFirst.map((domain) => browser.cookies.getAll({ domain, storeId, partitionKey: {}, ...everyFirstParty })),
  );
  const jar = new Map<string, StoredCookie>();
  for (const cookie of answers.flat() as StoredCookie[]) {
    const key = cookieKey(cookie);
    if (!jar.has(key)) jar.set(key, cookie);
  }
  return [...jar.values()];
}

/** Asks for a removal. Whether it happened is read from the jar: browsers report success for what they did not find. */
export async function removeCookie(removal: Removal): Promise<void> {
  await browser.cookies.remove(removal as { url: string; name: string }).catch(() => undefined);
}

/** Asks for a cookie to be set. False when the browser refused. */
export async function setCookie(restoration: Restoration): Promise<boolean> {
  try {
    return (await browser.cookies.set(restoration as unknown as { url: string })) !== null;
  } catch {
    return false;
  }
}
