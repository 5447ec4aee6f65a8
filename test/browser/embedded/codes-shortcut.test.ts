import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startEmbeddedSso } from "../../sso/embedded/start.ts";
import { addAccount, deleteAll, lock, openNewVault } from "../codes-page.ts";
import { withDisplay } from "../driver/display.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { comeToCode } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

const keys = "ctrl+shift+f";
const address = "otpauth://totp/CAS:jeanne?secret=JBSWY3DPEHPK3PXP&issuer=CAS";

/** Runs in the worker: keeps every sign that is put on the icon from now on. */
function noteSigns(): void {
  // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
  const scope = globalThis as any;
  const { action } = scope.chrome;
  const set = action.setBadgeText.bind(action);
  scope.signs = [];
  action.setBadgeText = (details: { text: string }) => {
    scope.signs.push(details.text);
    return set(details);
  };
}

const signsShown = (): string[] => (globalThis as { signs?: string[] }).signs ?? [];

// Chromium gives an extension's keys to windows that are drawn, and never to keys that come over its protocol.
test("a code filled by real keys, and by none while it is locked, in Chromium", async () => {
  const sso = await startEmbeddedSso();
  await withDisplay(async (display) => {
    const browser = await beginAtSchool(sso, { display });
    const { page: codes, passphrase } = await openNewVault(browser);
    await addAccount(codes, address, "ecole-exemple");
    const comeTo = async (uid: string): Promise<Page> => {
      await browser.context.clearCookies();
      const page = await browser.openTab(`${sso.entUrl}/cours`);
      await comeToCode(page, uid);
      return page;
    };
    const enter = async (page: Page) => {
      expect(await page.locator("#token").inputValue()).toMatch(/^\d{6}$/);
      await page.locator("#fm1 [type=submit]").click();
      await waitUntil("the page first wanted", () => page.url() === `${sso.entUrl}/cours`);
    };

    const first = await comeTo("code");
    await browser.workerEvaluate(noteSigns);
    display.press(keys);
    // What the page says next takes the place of any sign.
    const shown = async (sign: string) => (await browser.workerEvaluate(signsShown)).includes(sign);
    await waitUntil("the sign that it is filled", () => shown("✓"));
    await enter(first);

    // One kept anew was never used, and need not wait for the next code.
    await codes.bringToFront();
    await deleteAll(codes);
    await addAccount(codes, address, "ecole-exemple");
    await lock(codes);
    sso.resetAccounts();
    const second = await comeTo("code");
    const popup = await browser.popupThatOpens(() => display.press(keys));
    await popup.waitFor("[data-state=locked]");
    await waitUntil("the sign that it is not", () => shown("!"));
    expect(await second.locator("#token").inputValue()).toBe("");
    // The keys asked for it: the passphrase is all that was missing.
    await popup.type(passphrase);
    await popup.press("Enter");
    await popup.waitFor("[data-outcome=written]", 60_000);
    await popup.close();
    await enter(second);
    await endStory(browser);
  });
  await sso.stop();
});
