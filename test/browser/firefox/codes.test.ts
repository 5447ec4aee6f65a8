import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeSecret } from "../../sso/embedded/accounts.ts";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { chooseInstitution, shown } from "./begin.ts";
import { addAccount, makeVault } from "./codes-page.ts";
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

describe("codes in Firefox", () => {
  test("kept, locked, unlocked, and filled in a field that a framework drives", async () => {
    const codes = await browser.openExtensionPage("codes.html");
    const passphrase = await makeVault(codes);
    expect(await codes.evaluate(() => navigator.storage.persisted())).toBe(true);
    await addAccount(codes, `otpauth://totp/Ecole:pilote?secret=${codeSecret}&issuer=Ecole`, "ecole-exemple");
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
