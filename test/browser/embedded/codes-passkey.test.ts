import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { builtForChromium, firstRunPage } from "../begin-story.ts";
import { makeVault } from "../codes-page.ts";
import { type ChromiumBrowser, launchChromium } from "../driver/chromium.ts";
import { plugIn } from "../driver/virtual-authenticator.ts";

let browser: ChromiumBrowser;
let page: Page;
let passphrase: string;

beforeEach(async () => {
  browser = await launchChromium({ extension: builtForChromium });
  await firstRunPage(browser);
  page = await browser.openExtensionPage("codes.html");
  passphrase = await makeVault(page);
});
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([])).toEqual([]);
});

const setting = (selector: string) => page.locator(`[data-setting=passkey] ${selector}`);
const isOpen = () => page.locator("[data-state=no-accounts]").waitFor();

async function lock(): Promise<void> {
  await page.locator("[data-action=lock]").click();
  await page.locator("[data-state=locked]").waitFor();
}

/** Everything that the vault's database holds, as text. */
function storedVaults(): Promise<string> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open("entree-vault"));
    const held = await answer(database.transaction("generations").objectStore("generations").getAll());
    database.close();
    return JSON.stringify(held);
  });
}

describe("a passkey, in Chromium with an authenticator of its own", () => {
  test("is set up, unlocks from the page and from the popup, and is taken away", async () => {
    const authenticator = await plugIn(page, { hasPrf: true });
    await setting("[data-action=add-passkey]").click();
    await setting(".is-set").waitFor();

    await lock();
    await page.locator("[data-action=passkey]").click();
    await isOpen();

    await lock();
    const popup = await browser.pressToolbarButton(await browser.openExtensionPage("options.html"));
    await popup.click("[data-fold=unlock] summary");
    await popup.click("[data-action=passkey]");
    await popup.closed();
    await isOpen();

    await lock();
    await authenticator.recognise(false);
    await page.locator("[data-action=passkey]").click();
    await page.locator("[data-message=passkey-failed]").waitFor();
    await page.locator("[name=passphrase]").fill(passphrase);
    await page.locator("[data-action=open]").click();
    await isOpen();

    await setting("[data-action=remove-passkey]").click();
    await setting("[data-action=add-passkey]").waitFor();
    await lock();
    expect(await page.locator("[data-action=passkey]").count()).toBe(0);
  });

  test("that has no pseudo-random function is told apart from a refusal, and changes nothing", async () => {
    const before = await storedVaults();
    const unfit = await plugIn(page, { hasPrf: false });
    await setting("[data-action=add-passkey]").click();
    await setting("[data-message=passkey-unfit]").waitFor();
    await unfit.remove();

    const stranger = await plugIn(page, { hasPrf: true });
    await stranger.recognise(false);
    await setting("[data-action=add-passkey]").click();
    await setting("[data-message=passkey-failed]").waitFor();
    expect(await storedVaults()).toBe(before);
    await lock();
    expect(await page.locator("[data-action=passkey]").count()).toBe(0);
  });
});
