import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { builtForChromium } from "../begin-story.ts";
import { addAccount, openNewVault } from "../codes-page.ts";
import { type ChromiumBrowser, launchChromium } from "../driver/chromium.ts";
import { withDisplay } from "../driver/display.ts";
import { answerPrompt } from "../driver/permission-prompt.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { storedIn } from "../extension-state.ts";

declare const chrome: Browser;

const address = "otpauth://totp/CAS:jeanne?secret=JBSWY3DPEHPK3PXP&issuer=CAS";

/** What the clipboard holds: pasted into the page by its keys, as the student would look. */
async function clipboardOf(page: Page): Promise<string> {
  const field = page.locator("[name=pasted]");
  await field.fill("");
  await field.press("Control+v");
  return field.inputValue();
}

const clipboardToBe = (page: Page, text: string) =>
  waitUntil(`the clipboard to hold “${text}”`, async () => (await clipboardOf(page)) === text);

async function copyLines(page: Page): Promise<void> {
  await page.locator("[data-state=plain-open] [data-action=copy]").click();
}

/** The minute is over: the browser wakes the background as it would then. */
async function passTheMinute(browser: ChromiumBrowser): Promise<void> {
  const leftMs = await waitUntil("the minute to be set", () =>
    browser.workerEvaluate(async () => {
      const alarm = await chrome.alarms.get("clear-clipboard");
      if (!alarm) return null;
      await chrome.alarms.create("clear-clipboard", { when: Date.now() });
      return alarm.scheduledTime - Date.now();
    }),
  );
  expect(leftMs).toBeGreaterThan(50_000);
  expect(leftMs).toBeLessThanOrEqual(60_000);
  await waitUntil("the note of what was copied to go", async () => !("copied" in (await storedIn(browser, "session"))));
}

test("a copied code is cleared away only where the browser was asked, and only if it is still there, in Chromium", async () => {
  await withDisplay(async (display) => {
    const browser = await launchChromium({ extension: builtForChromium, display });
    const { page, passphrase } = await openNewVault(browser);
    await addAccount(page, address);
    await page.locator("[data-action=plain]").click();
    await page.locator("[data-state=plain-asked] [name=passphrase]").fill(passphrase);
    await page.locator("[data-state=plain-asked] [data-action=open]").click();
    await page.locator("[data-state=plain-open]").waitFor();
    const lines = (await page.locator(".plain-line").textContent()) ?? "";

    const setting = page.locator("[data-setting=clipboard]");
    const box = setting.locator("[type=checkbox]");
    await box.click();
    await answerPrompt(display, "deny");
    await setting.locator("[role=alert]", { hasText: "Rien n’a changé" }).waitFor();
    expect(await box.isChecked()).toBe(false);
    await copyLines(page);
    await clipboardToBe(page, lines);
    expect(await storedIn(browser, "session")).not.toHaveProperty("copied");

    await box.click();
    await answerPrompt(display, "allow");
    await waitUntil("the switch to be on", () => box.isChecked());
    await copyLines(page);
    await passTheMinute(browser);
    await clipboardToBe(page, "");

    await copyLines(page);
    await waitUntil("the note of what was copied", async () => "copied" in (await storedIn(browser, "session")));
    expect(JSON.stringify(await storedIn(browser, "session"))).not.toContain(lines);
    const field = page.locator("[name=pasted]");
    await field.fill("mon cours");
    await field.press("Control+a");
    await field.press("Control+c");
    await passTheMinute(browser);
    await waitUntil("the unseen page to have gone", () =>
      browser.workerEvaluate(async () => {
        const { runtime } = chrome as unknown as { runtime: { getContexts: (filter: object) => Promise<unknown[]> } };
        return (await runtime.getContexts({ contextTypes: ["OFFSCREEN_DOCUMENT"] })).length === 0;
      }),
    );
    await clipboardToBe(page, "mon cours");

    await box.click();
    await waitUntil("the switch to be off", async () => !(await box.isChecked()));
    const { permissions } = await browser.workerEvaluate(() => chrome.permissions.getAll());
    expect(permissions).not.toContain("clipboardRead");
    await browser.close();
  });
});
