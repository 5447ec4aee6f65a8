import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeSecret } from "../../sso/embedded/accounts.ts";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { chooseInstitution, shown } from "./begin.ts";
import { launchAtSchool, logIn } from "./school.ts";

let sso: EmbeddedSso;
let browser: FirefoxBrowser;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  sso.resetAccounts();
  browser = await launchAtSchool(sso);
  await chooseInstitution(browser, "ecole-exemple");
});
afterEach(() => browser.close());

/** Makes the vault behind the proposed passphrase, and gives it. */
async function makeVault(page: Page): Promise<string> {
  await shown(page, "[data-action=noted][aria-disabled=false]");
  const passphrase = (await page.$eval("[data-proposed]", ({ textContent }) => textContent ?? "")).trim();
  await page.locator("[data-action=noted]").click();
  await page.locator("[name=passphrase-again]").fill(passphrase);
  await page.locator("[data-action=confirm]").click();
  await shown(page, "[data-state=no-accounts]");
  return passphrase;
}

/** Keeps the code of an address that is pasted, for the school. */
async function addAccount(page: Page, address: string): Promise<void> {
  await page.locator("[name=pasted]").fill(address);
  await page.locator("[data-action=read-text]").click();
  await shown(page, "[data-state=preview]");
  await page.select("[data-state=preview] [name=institution]", "ecole-exemple");
  await page.locator("[data-state=preview] [data-action=add]").click();
  await shown(page, "[data-account]");
}

describe("codes in Firefox", () => {
  test("kept, locked, unlocked, and filled in a field that a framework drives", async () => {
    const codes = await browser.openExtensionPage("codes.html");
    const passphrase = await makeVault(codes);
    expect(await codes.evaluate(() => navigator.storage.persisted())).toBe(true);
    await addAccount(codes, `otpauth://totp/Ecole:pilote?secret=${codeSecret}&issuer=Ecole`);
    await codes.locator("[data-action=lock]").click();
    await shown(codes, "[data-state=locked]");

    const page = await browser.browser.newPage();
    await page.goto(`${sso.entUrl}/cours`);
    await logIn(page, "pilote");
    const popup = await browser.realPopup(page);
    await popup.waitFor("[data-state=code-wanted]");
    await popup.waitFor("[data-state=locked]");
    await popup.type(passphrase);
    await popup.press("Enter");
    await popup.click("[data-action=fill]");
    await popup.waitFor("[data-outcome=written]", 60_000);
    await popup.close();
    await Promise.all([page.waitForNavigation(), page.locator("form [type=submit]").click()]);
    await waitUntil("the page first wanted", () => page.url() === `${sso.entUrl}/cours`);
  });
});
