/** The two clicks of every story in Firefox, in the real popup over a page. */
import type { Page } from "puppeteer-core";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import type { Popup } from "../driver/popup.ts";
import { shown } from "./begin.ts";

/** The popup once it shows that verdict. */
export async function openOn(browser: FirefoxBrowser, page: Page, verdict: string): Promise<Popup> {
  const popup = await browser.realPopup(page);
  await popup.waitFor(`[data-state=${verdict}]`);
  return popup;
}

/** One click on the verdict's button; resolves on the new page, at the login form's field. */
export async function mend(page: Page, popup: Popup, field: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), popup.click("[data-remedy=repair-session]")]);
  await popup.waitFor("[data-state=repaired]");
  await shown(page, field);
}

/** One click that puts the jar back, on the page first wanted. */
export async function undo(browser: FirefoxBrowser, page: Page): Promise<void> {
  const popup = await openOn(browser, page, "repaired-and-in");
  await popup.click("[data-action=undo]");
  await popup.waitFor("[data-state=undone]");
}
