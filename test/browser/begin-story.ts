/** How every story begins: the demo build in a real Chromium, and a student's first run by real clicks. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { asRequested } from "./as-requested.ts";
import { type ChromiumBrowser, type ChromiumOptions, launchChromium } from "./driver/chromium.ts";
import { waitUntil } from "./driver/wait-until.ts";

export const builtForChromium = join(import.meta.dirname, "../../.output/chrome-mv3-demo");
export const builtForFirefox = join(import.meta.dirname, "../../.output/firefox-mv3-demo");

export type School = { id: string; origins: readonly string[]; certificateSpki: string };

/** The fictional institutions of the demo build, as the browser's prompt would be asked for them. */
export function originsOf(domain: string, sso: string): string[] {
  return [`https://${sso}.${domain}/*`, `https://ent.${domain}/*`, `https://${domain}/*`];
}

/**
 * A browser whose profile answers the prompt with yes, as it does for hosts that it has granted before, and a student
 * who has just chosen their institution on the first-run page.
 */
export async function beginStory(school: School, more: Partial<ChromiumOptions> = {}): Promise<ChromiumBrowser> {
  const browser = await launchChromium({
    extension: builtForChromium,
    granted: school.origins.map(asRequested),
    spki: [school.certificateSpki],
    ...more,
  });
  await chooseThere(await firstRunPage(browser), school.id);
  return browser;
}

/** The page that opens by itself, in front of whatever else is open, once the extension is installed. */
export function firstRunPage({ context }: ChromiumBrowser): Promise<Page> {
  return waitUntil("the first-run page", () => context.pages().find((page) => page.url().endsWith("/welcome.html")));
}

/** Chooses an institution on a first-run page that it opens, by typing and clicking. */
export async function chooseInstitution(browser: ChromiumBrowser, id: string): Promise<Page> {
  const page = await browser.openExtensionPage("welcome.html");
  await chooseThere(page, id);
  return page;
}

async function chooseThere(page: Page, id: string): Promise<void> {
  await page.getByRole("combobox").fill(id.replace("-", " "));
  await page.locator(`#institution-${id}`).click();
  await page.locator("[data-action=grant]").click();
  await page.locator("[data-state=granted]").waitFor();
}
