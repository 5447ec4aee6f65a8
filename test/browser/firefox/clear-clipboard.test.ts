import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { waitUntil } from "../driver/wait-until.ts";
import { launchWithEntree, shown } from "./begin.ts";
import { addAccount, makeVault } from "./codes-page.ts";

declare const browser: Browser;

/** What the clipboard holds: pasted into the page by its keys, as the student would look. */
async function clipboardOf(page: Page): Promise<string> {
  await page.locator("[name=pasted]").fill("");
  await page.focus("[name=pasted]");
  await page.keyboard.down("Control");
  await page.keyboard.press("v");
  await page.keyboard.up("Control");
  return page.$eval("[name=pasted]", (field) => (field as HTMLTextAreaElement).value);
}

const clipboardToBe = (page: Page, text: string) =>
  waitUntil(`the clipboard to hold “${text}”`, async () => (await clipboardOf(page)) === text);

test("a copied code is cleared away after a minute, once Firefox was asked", async () => {
  const firefox = await launchWithEntree([], { prompts: true });
  const page = await firefox.openExtensionPage("codes.html");
  const passphrase = await makeVault(page);
  await addAccount(page, "otpauth://totp/CAS:jeanne?secret=JBSWY3DPEHPK3PXP&issuer=CAS");
  await page.locator("[data-setting=clipboard] [type=checkbox]").click();
  await firefox.answerPrompt("allow");
  await shown(page, "[data-setting=clipboard] :checked");

  await page.locator("[data-action=plain]").click();
  await page.locator("[data-state=plain-asked] [name=passphrase]").fill(passphrase);
  await page.locator("[data-state=plain-asked] [data-action=open]").click();
  await shown(page, "[data-state=plain-open]");
  const lines = await page.$eval(".plain-line", ({ textContent }) => textContent ?? "");
  await page.locator("[data-state=plain-open] [data-action=copy]").click();
  await clipboardToBe(page, lines);

  // The minute is over: the browser wakes the background as it would then.
  await page.evaluate(() => browser.alarms.create("clear-clipboard", { when: Date.now() }));
  await clipboardToBe(page, "");
  expect(await page.evaluate(() => browser.storage.session.get("copied"))).toEqual({});
  await firefox.close();
});
