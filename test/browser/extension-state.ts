/** What the extension holds, asked in its own background. */
import type { Browser } from "webextension-polyfill";
import type { ChromiumBrowser } from "./driver/chromium.ts";

declare const chrome: Browser;

/** The host patterns that it holds now. */
export function heldHosts(browser: ChromiumBrowser): Promise<string[]> {
  return browser.workerEvaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
}

/** The host patterns on which it has a script run. */
export function readHosts(browser: ChromiumBrowser): Promise<string[]> {
  return browser.workerEvaluate(async () => {
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap(({ matches }) => matches ?? []);
  });
}

/** Everything that it keeps on the disk, and in memory until the browser ends. */
export function storedIn(browser: ChromiumBrowser, area: "local" | "session"): Promise<Record<string, unknown>> {
  return browser.workerEvaluate((name: "local" | "session") => chrome.storage[name].get(null), area);
}

/** The sign on the toolbar button over the tab in front. */
export function badgeText(browser: ChromiumBrowser): Promise<string> {
  return browser.workerEvaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });
}
