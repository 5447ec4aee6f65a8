/** What a person reads, told from outside: in the popup, on the toolbar button, and in the jar. */
import type { Browser } from "webextension-polyfill";
import type { Jar } from "../../test/browser/cookie-jar.ts";
import type { ChromiumBrowser } from "../../test/browser/driver/chromium.ts";
import type { Popup } from "../../test/browser/driver/popup.ts";
import { waitUntil } from "../../test/browser/driver/wait-until.ts";

/** What the extension's own world calls the API, inside the function that is sent there. */
declare const chrome: Browser;

/** The texts of the popup's elements, in their order. */
export function textsIn(popup: Popup, selector: string): Promise<string[]> {
  return popup.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.innerText)`);
}

/** The sentence that the popup opens on, and the one below it. */
export async function headlineOf(popup: Popup): Promise<string> {
  return quoted(await textsIn(popup, ".verdict :is(h1, p)"));
}

export function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(" ");
}

/** The sign on the toolbar button of the tab in front, once there is one, and what hovering it says. */
export async function badgeOf(browser: ChromiumBrowser): Promise<{ sign: string; title: string }> {
  return waitUntil("a sign on the toolbar button", async () => {
    const badge = await browser.workerEvaluate(badgeOfFrontTab);
    return badge !== null && badge.sign !== "" && badge;
  });
}

/** Runs in the extension's worker. */
async function badgeOfFrontTab(): Promise<{ sign: string; title: string } | null> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return null;
  const tabId = tab.id;
  return { sign: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
}

/** The cookies of a jar that another no longer has with the same value. */
export function goneFrom(jar: Jar, before: Jar): string[] {
  const isLeft = ({ name, value, domain }: Jar[number]) =>
    jar.some((one) => one.name === name && one.value === value && one.domain === domain);
  return before.filter((cookie) => !isLeft(cookie)).map(({ name, domain }) => `${name} (${domain})`);
}
