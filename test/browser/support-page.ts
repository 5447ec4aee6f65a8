/** The page of accounts as a person uses it: the guided path, and the request to the help desk. */
import type { Page } from "playwright-core";
import type { ChromiumBrowser } from "./driver/chromium.ts";

/** Presses a remedy of the popup over a page, and gives the page of support that it opens. */
export async function openFromPopup(browser: ChromiumBrowser, page: Page, remedy: string): Promise<Page> {
  const popup = await browser.pressToolbarButton(page);
  const [opened] = await Promise.all([
    browser.context.waitForEvent("page", { timeout: 60_000 }),
    popup.click(`[data-remedy=${remedy}]`),
  ]);
  await opened.locator("h1").waitFor();
  return opened;
}

/** Presses "copy" and gives what the clipboard holds then. */
export async function copiedRequest(browser: ChromiumBrowser, page: Page): Promise<string> {
  await page.locator("[data-action=copy]").click();
  await page.locator("[data-news=copied]").waitFor();
  await browser.context.grantPermissions(["clipboard-read"]);
  return page.evaluate(() => navigator.clipboard.readText());
}

export const requestIn = (page: Page): Promise<string> => page.locator("[name=request-body]").inputValue();

/** Moves the focus by Tab until it is on the element, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.locator(`${selector}:focus`).count()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} is not reached by Tab`);
}
