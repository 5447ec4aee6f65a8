import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { logIn } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  sso.resetAccounts();
  browser = await beginAtSchool(sso, { language: "en" });
  page = await browser.openTab(`${sso.entUrl}/cours`);
});
afterEach(() => endStory(browser));

async function verdict(state: string): Promise<string> {
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor(`[data-state=${state}]`);
  const text = await popup.text();
  await popup.close();
  return text;
}

async function logInWrongly(uid: string): Promise<void> {
  await page.locator("#username").fill(uid);
  await page.locator("#password").fill("wrong");
  await Promise.all([page.waitForEvent("load"), page.locator("#fm1 [type=submit]").click()]);
}

describe("what a CAS shows, in the real popup, in English", () => {
  test("a refused password, then a locked account", async () => {
    for (let refusal = 0; refusal < 3; refusal += 1) {
      await logInWrongly("verrou");
      expect(await verdict("bad-credentials")).toContain("User name or password refused.");
    }
    await logIn(page, "verrou");
    expect(await verdict("account-locked")).toContain("Your account is locked.");
  });

  test("an expired password", async () => {
    await logIn(page, "expire");
    expect(await verdict("password-expired")).toContain("Your password has expired.");
  });

  test("a password about to expire", async () => {
    await logIn(page, "bientot");
    expect(await verdict("password-expiring")).toContain("Your password expires soon.");
  });

  test("a code wanted, and the student in", async () => {
    await browser.context.clearCookies({ name: "MFATRUSTED" });
    await page.locator("#username").fill("code");
    await page.locator("#password").fill("Passw0rd-code");
    await Promise.all([page.waitForEvent("load"), page.locator("#fm1 [type=submit]").click()]);
    expect(await verdict("code-wanted")).toContain("A code is wanted.");
  });
});
