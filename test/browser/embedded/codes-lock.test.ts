import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { builtForChromium } from "../begin-story.ts";
import { lock, openNewVault, tryPassphrase, unlock } from "../codes-page.ts";
import { type ChromiumBrowser, launchChromium } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { storedIn } from "../extension-state.ts";

declare const chrome: Browser;

const freeTries = 5;
const aKdfMs = 30_000;

let browser: ChromiumBrowser;
let page: Page;
let passphrase: string;

beforeEach(async () => {
  browser = await launchChromium({ extension: builtForChromium });
  ({ page, passphrase } = await openNewVault(browser));
});
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([])).toEqual([]);
});

const keyIsHeld = async () => "vault-key" in (await storedIn(browser, "session"));
const isLocked = () => page.locator("[data-state=locked]").waitFor();

test("five wrong passphrases are free and the next waits, and a right one forgives them", async () => {
  await lock(page);
  const attempt = page.locator("[data-attempt]");
  let tries = 0;
  do {
    await tryPassphrase(page, "not the passphrase");
    await page.locator("[data-attempt=wrong], [data-attempt=throttled]").waitFor({ timeout: aKdfMs });
    tries += 1;
  } while ((await attempt.getAttribute("data-attempt")) === "wrong" && tries < freeTries + 4);
  expect(tries).toBeGreaterThan(freeTries);
  const { "unlock-failures": failures } = await storedIn(browser, "local");
  expect(failures).toMatchObject({ failures: tries - 1 });

  await page.locator("[data-attempt=idle]").waitFor();
  await unlock(page, passphrase);
  expect((await storedIn(browser, "local"))["unlock-failures"]).toMatchObject({ failures: 0 });
});

test("locked in one window, it is locked in the other, and the key is gone", async () => {
  const [other] = await Promise.all([
    browser.context.waitForEvent("page"),
    browser.workerEvaluate(async () => {
      await chrome.windows.create({ url: "codes.html" });
    }),
  ]);
  await other.locator("[data-state=no-accounts]").waitFor();
  expect(await keyIsHeld()).toBe(true);
  await lock(other);
  await isLocked();
  expect(await keyIsHeld()).toBe(false);

  await unlock(page, passphrase);
  await other.reload();
  await other.locator("[data-state=no-accounts]").waitFor();
});

test("locked by itself when its minute is up", async () => {
  await page.locator("[data-setting=auto-lock] .segment").first().click();
  await waitUntil("the minute to be kept", async () => {
    const settings = (await storedIn(browser, "local"))["vault-settings"] as { autoLockMinutes: number } | undefined;
    return settings?.autoLockMinutes === 1;
  });
  await page.reload();
  await page.locator("[data-state=no-accounts]").waitFor();
  // The browser moves the page's clock and its timers together, as far as it is told, in no time.
  const session = await browser.context.newCDPSession(page);
  const pass = async (budget: number) => {
    const isOver = new Promise((resolve) => session.once("Emulation.virtualTimeBudgetExpired", resolve));
    await session.send("Emulation.setVirtualTimePolicy", { policy: "advance", budget });
    await isOver;
  };
  await pass(50_000);
  expect(await page.locator("[data-state=no-accounts]").isVisible()).toBe(true);
  expect(await keyIsHeld()).toBe(true);
  await pass(11_000);
  // The browser's answers come in their own time, for which the page's has to go on.
  await waitUntil("the page to lock", async () => {
    await pass(500);
    return page.locator("[data-state=locked]").isVisible();
  });
  expect(await keyIsHeld()).toBe(false);
});
