import { TOTP } from "otpauth";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { addAccount, openNewVault } from "../codes-page.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { logIn } from "./login.ts";

const domain = "univ-exemple.test";
const { uid, password, totpSecret = "" } = accounts.totp;
let sso: Lemonldap;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startLemonldap();
});
afterAll(() => sso.stop());

beforeEach(async () => {
  const school = { id: "univ-exemple", origins: originsOf(domain, "auth"), certificateSpki: sso.certificateSpki };
  browser = await beginStory(school);
  page = await browser.context.newPage();
});
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([`auth.${domain}`, `ent.${domain}`])).toEqual([]);
});

const submit = () => Promise.all([page.waitForEvent("load"), page.locator("form button[type=submit]").first().click()]);

describe("a server whose clock is not this computer's", () => {
  test.each([
    ["+10m", "10 min de retard"],
    ["-192s", "3 min 12 s d’avance"],
    ["+1h", "1 h de retard"],
  ])("by %s refuses the local code and takes Entrée's", async (offset, said) => {
    await sso.setClockOffset(offset);
    const vault = await openNewVault(browser);
    await addAccount(vault.page, `otpauth://totp/Exemple:${uid}?secret=${totpSecret}&issuer=Exemple`, "univ-exemple");
    await vault.page.close();

    await page.goto(`${sso.entUrl}/cours`);
    await logIn(page, { uid, password });
    await page.locator("#extcode").fill(new TOTP({ secret: totpSecret }).generate());
    await submit();
    await expect.poll(() => page.locator("[trmsg]").first().getAttribute("trmsg")).toBe("96");

    await page.goto(`${sso.entUrl}/cours`);
    await logIn(page, { uid, password });
    // The background that measured it has died meanwhile, as it does after half a minute.
    await browser.stopWorker();
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-clock]");
    expect((await popup.text()).replace(/\s/g, " ")).toContain(said);
    await popup.click("[data-action=fill]");
    await popup.waitFor("[data-outcome=written]", 60_000);
    await popup.close();
    await submit();
    await waitUntil("the page first wanted", () => page.url() === `${sso.entUrl}/cours`);
  });
});
