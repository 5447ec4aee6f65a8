/** How every story in Firefox begins: the demo build, and a student's first run by real clicks. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { builtForFirefox } from "../begin-story.ts";
import { type FirefoxBrowser, type FirefoxOptions, launchFirefox } from "../driver/firefox.ts";
import { waitUntil } from "../driver/wait-until.ts";

const manifest = JSON.parse(readFileSync(join(builtForFirefox, "manifest.json"), "utf8"));

/**
 * Firefox with the demo build in it, where these names are this machine. The first-run page is there: coming later, it
 * would push whatever is in front to the back, where nothing is drawn and nothing can be clicked.
 */
export async function launchWithEntree(
  hosts: readonly string[],
  more: Partial<FirefoxOptions> = {},
): Promise<FirefoxBrowser> {
  const geckoId = manifest.browser_specific_settings.gecko.id;
  const browser = await launchFirefox({ extension: builtForFirefox, geckoId, hosts, ...more });
  await waitUntil("the first-run page", () => showsFirstRunPage(browser));
  return browser;
}

/** Whether a tab shows the page that opens by itself once the extension is installed. */
export async function showsFirstRunPage({ run }: FirefoxBrowser): Promise<boolean> {
  const addresses = await run<string[]>("return gBrowser.browsers.map(({ currentURI }) => currentURI.spec)");
  return addresses.some((address) => /^moz-extension:.*\/welcome\.html$/.test(address));
}

/** Chooses an institution on the first-run page, by typing and clicking, up to the browser's own question. */
export async function askForInstitution(browser: FirefoxBrowser, id: string): Promise<Page> {
  const page = await browser.openExtensionPage("welcome.html");
  await page.locator("[role=combobox]").fill(id.replace("-", " "));
  await page.locator(`#institution-${id}`).click();
  await page.locator("[data-action=grant]").click();
  return page;
}

/** The same, where Firefox says yes by itself. */
export async function chooseInstitution(browser: FirefoxBrowser, id: string): Promise<void> {
  const page = await askForInstitution(browser, id);
  await shown(page, "[data-state=granted]");
  await page.close();
}

/** Resolves once the page shows it, whatever it has to go through before. */
export async function shown(page: Page, selector: string): Promise<void> {
  await waitUntil(selector, async () => (await page.$(selector)) !== null, {
    instead: () => page.url(),
  });
}
