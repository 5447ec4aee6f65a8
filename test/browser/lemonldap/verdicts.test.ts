import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { logIn } from "./login.ts";

let sso: Lemonldap;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startLemonldap();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  const origins = originsOf("univ-exemple.test", "auth");
  browser = await beginStory({ id: "univ-exemple", origins, certificateSpki: sso.certificateSpki });
  page = await browser.openTab(`${sso.entUrl}/cours`);
});
afterEach(() => browser.close());

async function verdict(state: string): Promise<string> {
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor(`[data-state=${state}]`);
  const text = await popup.text();
  await popup.close();
  return text;
}

const wrongly = ({ uid }: { uid: string }) => ({ uid, password: "wrong" });

describe("what the real LemonLDAP::NG shows, in the real popup", () => {
  test("nothing is wrong before a try, and when the student is in", async () => {
    expect(await verdict("login-ready")).toContain("La voie est libre.");
    await logIn(page, accounts.ok);
    expect(await verdict("logged-in")).toContain("Tout va bien.");
  });

  test("a wrong password is refused, and the third locks the account", async () => {
    for (const told of ["bad-credentials", "nearly-locked", "bad-credentials"]) {
      await logIn(page, wrongly(accounts.lockme));
      expect(await verdict(told)).toContain("Mot de passe oublié");
    }
    await logIn(page, accounts.lockme);
    expect(await verdict("account-locked")).toContain("Ton compte est bloqué.");
  });

  test("an expired password", async () => {
    await logIn(page, accounts.expired);
    expect(await verdict("password-expired")).toContain("Ton mot de passe a expiré.");
  });

  test("a password that must be changed", async () => {
    await logIn(page, accounts.reset);
    await verdict("must-change-password");
  });

  test("a code, wanted and then refused", async () => {
    const { uid, password } = accounts.totp;
    await logIn(page, { uid, password });
    expect(await verdict("code-wanted")).toContain("Un code est demandé.");
    await page.locator("#extcode").fill("000000");
    await Promise.all([page.waitForEvent("load"), page.locator("form button[type=submit]").first().click()]);
    await verdict("code-refused");
  });

  test("the badge says it without the popup", async () => {
    const badge = () =>
      browser.workerEvaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
        const { action, tabs } = (globalThis as any).chrome;
        const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
        return action.getBadgeText({ tabId: tab.id }) as Promise<string>;
      });
    await expect.poll(badge).toBe("");
    await logIn(page, wrongly(accounts.ok));
    await expect.poll(badge).toBe("!");
  });
});
