import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { violationsIn } from "../axe.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { addAccount, makeVault, openNewVault } from "../codes-page.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { type Display, withDisplay } from "../driver/display.ts";
import type { Popup } from "../driver/popup.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { badgeText } from "../extension-state.ts";
import { logIn } from "./login.ts";

const domain = "univ-exemple.test";
let sso: Lemonldap;

beforeAll(async () => {
  sso = await startLemonldap();
});
afterAll(() => sso.stop());

/** A student of the school, on a display where keys are to be pressed. */
async function withStudent(
  play: (browser: ChromiumBrowser, page: Page) => Promise<void>,
  display?: Display,
): Promise<void> {
  const school = { id: "univ-exemple", origins: originsOf(domain, "auth"), certificateSpki: sso.certificateSpki };
  const browser = await beginStory(school, display ? { display } : {});
  try {
    await play(browser, await browser.context.newPage());
  } finally {
    await browser.close();
  }
  expect(browser.requestsLeavingInstitution([`auth.${domain}`, `ent.${domain}`])).toEqual([]);
}

/** Clicks what fills the code, and waits with the student where the next code is better. */
async function fill(popup: Popup): Promise<void> {
  await popup.click("[data-action=fill]");
  await popup.waitFor("[data-outcome=written]", 60_000);
}

describe("codes on the real LemonLDAP::NG, in Chromium", () => {
  test("enrolled by the page's QR code, locked, unlocked, and filled at the next login", () =>
    withStudent(async (browser, page) => {
      await page.goto(`${sso.entUrl}/cours`);
      await logIn(page, accounts.ok);
      await page.goto(`${sso.ssoUrl}/2fregisters/totp`);
      await page.locator("canvas#qr, #qr canvas").first().waitFor();

      let popup = await browser.pressToolbarButton(page);
      await popup.click("[data-action=read-qr]");
      await popup.waitFor("[data-state=enrol-found]");
      for (const theme of ["light", "dark"] as const) expect(await violationsIn(popup, theme)).toEqual([]);
      const [codesPage] = await Promise.all([
        browser.context.waitForEvent("page"),
        popup.click("[data-action=add-code]"),
      ]);
      const passphrase = await makeVault(codesPage);
      await codesPage.locator("[data-account]").waitFor();
      await codesPage.close();

      popup = await browser.pressToolbarButton(page);
      await fill(popup);
      await popup.close();
      await page.locator("#TOTPName").fill("portable");
      await page.locator("#verify").click();
      await page.locator("[trspan=yourKeyIsVerified], #color.success, .alert-success").first().waitFor();

      popup = await browser.pressToolbarButton(page);
      await popup.click("[data-action=lock]");
      await popup.close();
      // Another day: both sessions have ended.
      await browser.context.clearCookies();
      await page.goto(`${sso.entUrl}/cours`);
      await logIn(page, accounts.ok);

      popup = await browser.pressToolbarButton(page);
      await popup.waitFor("[data-state=code-wanted]");
      await popup.waitFor("[data-state=locked]");
      await popup.type("not the passphrase");
      await popup.press("Enter");
      await popup.waitFor("[data-problem=refused]");
      await popup.type(passphrase);
      await popup.press("Enter");
      await fill(popup);
      expect(await page.locator("#extcode").inputValue()).toMatch(/^\d{6}$/);
      await popup.close();
      await Promise.all([page.waitForEvent("load"), page.locator("form button[type=submit]").first().click()]);
      await waitUntil("the page first wanted", () => page.url() === `${sso.entUrl}/cours`);
    }));

  test("filled by real keys", () =>
    withDisplay((display) =>
      withStudent(async (browser, page) => {
        const { page: codesPage } = await openNewVault(browser);
        const { uid, password, totpSecret } = accounts.totp;
        await addAccount(codesPage, `otpauth://totp/LLNG:${uid}?secret=${totpSecret}`, "univ-exemple");
        await page.bringToFront();
        await page.goto(`${sso.entUrl}/cours`);
        await logIn(page, { uid, password });
        await page.locator("#extcode").waitFor();
        display.press("ctrl+shift+f");
        await waitUntil("the sign that it is filled", async () => (await badgeText(browser)) === "✓", {
          timeoutMs: 60_000,
        });
        await Promise.all([page.waitForEvent("load"), page.locator("form button[type=submit]").first().click()]);
        await waitUntil("the page first wanted", () => page.url() === `${sso.entUrl}/cours`);
      }, display),
    ));
});
