import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { asRequested } from "../as-requested.ts";
import { jarOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { StoreId } from "../driver/cookie-store.ts";
import type { Popup } from "../driver/popup.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { storedIn } from "../extension-state.ts";
import { logIn } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

declare const chrome: Browser;

let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  sso.resetAccounts();
  browser = await beginAtSchool(sso, { incognito: true });
  page = await browser.context.newPage();
});
afterEach(() => endStory(browser));

/** Cookies of both hosts that send the browser round, and the popup over where that ends. */
async function loop(tab: Page, storeId: StoreId = "0"): Promise<Popup> {
  const grant = { name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true };
  await browser.setCookie(grant, storeId);
  await browser.setCookie({ name: "MOD_AUTH_CAS_S", value: "old", url: `${sso.entUrl}/`, secure: true }, storeId);
  await tab.goto(`${sso.entUrl}/cours`).catch(() => {});
  const popup = await browser.pressToolbarButton(tab);
  await popup.waitFor("[data-state=redirect-loop]");
  return popup;
}

async function repair(popup: Popup): Promise<void> {
  await popup.click("[data-remedy=repair-session]");
  await popup.waitFor("[data-action=undo]");
}

async function openPrivately(): Promise<Page> {
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-action=end-retry], [data-remedy=retry-private]");
  if (await popup.shows("[data-action=end-retry]")) await popup.click("[data-action=end-retry]");
  const [tab] = await Promise.all([browser.context.waitForEvent("page"), popup.click("[data-remedy=retry-private]")]);
  await tab.locator("#username").waitFor();
  return tab;
}

const journals = async () => Object.keys(await storedIn(browser, "session")).filter((key) => key.startsWith("repair."));

describe("undoing a repair, in Chromium", () => {
  test("names what the browser refuses to take back, and the others go back", async () => {
    const popup = await loop(page);
    const before = await jarOf(browser);
    await repair(popup);
    // As the browser's own switches take it back: Chromium refuses the ENT's cookies from then on.
    await browser.workerEvaluate(
      (origin: string) => chrome.permissions.remove({ origins: [origin] }),
      asRequested(`https://${new URL(sso.entUrl).hostname}/*`),
    );
    const last = await browser.pressToolbarButton(page);
    await last.click("[data-action=undo]");
    await last.waitFor("[data-state=undone]");
    expect(await last.text()).toContain("Presque tout est remis");
    expect(await last.text()).toContain("MOD_AUTH_CAS_S");
    const back = (await jarOf(browser)).filter(({ name }) => name !== "MOD_AUTH_CAS_S");
    expect(back).toEqual(before.filter(({ name }) => name !== "MOD_AUTH_CAS_S"));
    expect(back.map(({ value }) => value)).toContain("junk");
  });

  test("is for as long as no later login came in", async () => {
    await repair(await loop(page));
    await page.locator("#username").waitFor();
    await logIn(page, "etudiant");
    await page.waitForURL(`${sso.entUrl}/cours`);
    const own = await browser.pressToolbarButton(page);
    await own.waitFor("[data-state=repaired-and-in] ~ .actions [data-action=undo]");
    await own.close();

    await browser.context.clearCookies();
    await page.goto(`${sso.entUrl}/cours`);
    await logIn(page, "etudiant");
    await page.waitForURL(`${sso.entUrl}/cours`);
    const later = await browser.pressToolbarButton(page);
    await later.waitFor("[data-state=repaired-and-in]");
    await waitUntil("the way back to be gone", async () => !(await later.shows("[data-action=undo]")));
    expect(JSON.stringify(await storedIn(browser, "session"))).not.toContain("junk");
    expect((await browser.cookies()).map(({ name }) => name)).toContain("TGC");
  });

  test("is held in memory alone, and in a private window until the last one closes", async () => {
    await loop(page);
    const inside = await openPrivately();
    await repair(await loop(inside, "1"));
    expect(await journals()).toEqual(["repair.1"]);
    expect(JSON.stringify(await storedIn(browser, "session"))).toContain("junk");
    expect(JSON.stringify(await storedIn(browser, "local"))).not.toContain("junk");

    await inside.close();
    await waitUntil("the repair to be forgotten", async () => (await journals()).length === 0);
    expect(JSON.stringify(await storedIn(browser, "session"))).not.toContain("junk");

    const next = await openPrivately();
    const popup = await browser.pressToolbarButton(next);
    await popup.waitFor("[data-state=login-ready]");
    expect(await popup.shows("[data-action=undo]")).toBe(false);
    expect((await browser.cookies("1")).filter(({ value }) => value === "junk")).toEqual([]);
  });
});
