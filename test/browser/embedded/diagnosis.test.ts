import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { ChromiumBrowser, ChromiumOptions } from "../driver/chromium.ts";
import { withDisplay } from "../driver/display.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { comeToCode, logIn } from "./login.ts";
import { beginAtSchool, domain, endStory } from "./school.ts";

let sso: EmbeddedSso;
let browser: ChromiumBrowser | null = null;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
afterEach(async () => {
  if (browser) await endStory(browser);
  browser = null;
});

async function begin(more: Partial<ChromiumOptions> = {}): Promise<[ChromiumBrowser, Page]> {
  sso.resetAccounts();
  browser = await beginAtSchool(sso, more);
  return [browser, await browser.openTab(`${sso.entUrl}/cours`)];
}

async function verdict(page: Page, state: string): Promise<string> {
  if (!browser) throw new Error("no browser");
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor(`[data-state=${state}]`);
  await popup.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
  const text = await popup.text();
  await popup.close();
  return text;
}

async function logInWrongly(page: Page): Promise<void> {
  await page.locator("#username").fill("etudiant");
  await page.locator("#password").fill("wrong");
  await Promise.all([page.waitForEvent("load"), page.locator("#fm1 [type=submit]").click()]);
}

test("cookies that the student forbade in the browser's settings, and the way to its page about them", async () => {
  const [{ context, pressToolbarButton }, page] = await begin({ cookiesForbidden: [`[*.]${domain}`] });
  const text = await verdict(page, "cookies-blocked");
  expect(text).toContain("Les cookies sont bloqués ici.");
  expect(text).toContain(`Ton navigateur ne garde aucun cookie de cas.${domain}.`);
  expect(text).toContain(`cookies-off=cas.${domain}`);
  const popup = await pressToolbarButton(page);
  await popup.waitFor("[data-state=cookies-blocked]");
  const opened = context.waitForEvent("page");
  await popup.click("[data-remedy=open-browser-page]");
  expect((await opened).url()).toMatch(/^chrome:\/\/settings\/content\/siteDetails/);
});

test("capitals that are locked, before the password is sent; and no more once they are not", async () => {
  await withDisplay(async (display) => {
    const [, page] = await begin({ display });
    await verdict(page, "login-ready");
    await page.bringToFront();
    await page.locator("#password").click();
    display.press("Caps_Lock");
    display.press("a");
    expect(await verdict(page, "keyboard")).toContain("Les majuscules sont verrouillées.");
    await page.bringToFront();
    await page.locator("#password").click();
    display.press("Caps_Lock");
    display.press("b");
    await verdict(page, "login-ready");
    await browser?.close();
  });
});

describe("the icon", () => {
  test("says the verdict in its title, and shows a red sign where the student can't get in", async () => {
    const [{ workerEvaluate }, page] = await begin();
    const shown = () =>
      workerEvaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
        const { action, tabs } = (globalThis as any).chrome;
        const [{ id: tabId }] = await tabs.query({ active: true, lastFocusedWindow: true });
        const [red] = await action.getBadgeBackgroundColor({ tabId });
        return { text: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }), red };
      }) as Promise<{ text: string; title: string; red: number }>;
    await expect.poll(shown).toMatchObject({ text: "", title: "Entrée" });
    await logInWrongly(page);
    await expect.poll(shown).toEqual({ text: "!", title: "Entrée – Identifiant ou mot de passe refusé.", red: 0xa8 });
    await comeToCode(page, "code");
    await expect.poll(shown).toMatchObject({ text: "", title: "Entrée – Un code est demandé." });
  });
});

describe("the log", () => {
  test("tells what was stuck and what was done, without a ticket or a name; is cleared, and comes back", async () => {
    const [{ pressToolbarButton, openExtensionPage, workerEvaluate }, page] = await begin();
    await logInWrongly(page);
    await verdict(page, "bad-credentials");
    await browser?.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true });
    await page.goto(`${sso.entUrl}/notes`).catch(() => {});
    const popup = await pressToolbarButton(page);
    await popup.waitFor("[data-state=redirect-loop]");
    await popup.click("[data-remedy=repair-session]");
    await popup.waitFor("[data-state=repaired]");
    await popup.close();
    await logIn(page, "etudiant");
    await page.waitForURL(`${sso.entUrl}/notes`);

    const options = await openExtensionPage("options.html");
    const log = options.locator("[data-part=log]");
    const lines = log.locator("li");
    await log.locator("[data-verdict=redirect-loop][data-did=repaired]").waitFor();
    await log.locator("[data-verdict=logged-in]").first().waitFor();
    expect(await log.locator("[data-verdict=bad-credentials]").count()).toBe(1);
    expect(await lines.first().innerText()).toContain(`ent.${domain}/notes`);
    const kept = () =>
      workerEvaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
        const held = await (globalThis as any).chrome.storage.local.get("attempt-log");
        return JSON.stringify(held["attempt-log"] ?? []);
      }) as Promise<string>;
    expect(await kept()).not.toMatch(/ST-|ticket|etudiant|service=|\?/);

    const before = await lines.count();
    // As a double click does.
    await log.locator("[data-action=clear-log]").evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await waitUntil("an empty log", async () => (await kept()) === "[]" && (await lines.count()) === 0);
    await log.locator("[data-action=undo-clear]").click();
    await waitUntil("the log as it was", async () => (await lines.count()) === before, {
      instead: async () => `${before} lines before, now ${await log.innerText()}; kept ${await kept()}`,
    });
  });
});
