import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { chooseInstitution, launchWithEntree } from "./begin.ts";

let sso: Lemonldap;

beforeAll(async () => {
  sso = await startLemonldap();
});
afterAll(() => sso.stop());

async function logInWrongly(page: Page): Promise<void> {
  await page.locator("#userfield").fill(accounts.ok.uid);
  await page.locator("#passwordfield").fill("wrong");
  await Promise.all([page.waitForNavigation(), page.locator("form button[type=submit]").click()]);
}

test("the stop before the last try, and the address in a reset form, in Firefox", async () => {
  const browser = await launchWithEntree(["auth.univ-exemple.test", "ent.univ-exemple.test"]);
  await chooseInstitution(browser, "univ-exemple");
  const page = await browser.openTab(`${sso.entUrl}/cours`);
  await logInWrongly(page);
  await logInWrongly(page);
  const stop = await browser.realPopup(page);
  await stop.waitFor("[data-tries=last]");
  expect((await stop.text()).replace(/\s+/g, " ")).toContain("2 sur 3");
  await stop.close();

  await page.goto(`${sso.ssoUrl}/resetpwd`);
  await page.locator("#mail").fill("lea.martin@gmail.com");
  await waitUntil("the popup to tell it", async () => {
    const popup = await browser.realPopup(page);
    try {
      return await popup.shows("[data-state=reset-personal-refused]");
    } finally {
      await popup.close();
    }
  });
  await browser.close();
});
