/** What the extension itself can see of a cookie store. */
import type { Browser, Cookies } from "webextension-polyfill";

/** Both browsers' name for the API in the extension's own world, where this is sent to run. */
declare const chrome: Browser;

export function seenByExtension(storeId: string): Promise<Cookies.Cookie[]> {
  return chrome.cookies.getAll({ storeId, partitionKey: {} });
}
