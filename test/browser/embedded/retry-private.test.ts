import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { violationsIn } from "../axe.ts";
import { jarOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { logIn } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(() => sso.resetAccounts());
afterEach(() => endStory(browser));

/** A student whose old cookies send the browser round, in a browser that shows Entrée private windows or not. */
async function begin(incognito: boolean): Promise<void> {
  browser = await beginAtSchool(sso, { incognito });
  await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true });
  await browser.setCookie({ name: "MOD_AUTH_CAS_S", value: "old", url: `${sso.entUrl}/`, secure: true });
  page = await browser.context.newPage();
  await page.goto(`${sso.entUrl}/cours`).catch(() => {});
}

const open = (): Promise<Popup> => browser.pressToolbarButton(page);

/** One click, and the window that it opens. */
async function retry(): Promise<Page> {
  const popup = await open();
  await popup.waitFor("[data-state=redirect-loop]");
  const [window] = await Promise.all([
    browser.context.waitForEvent("page"),
    popup.click("[data-remedy=retry-private]"),
  ]);
  await window.locator("#username").waitFor();
  return window;
}

describe("a retry in a private window, in Chromium", () => {
  test("that Entrée may see works there, which leads to the repair here; its cookies are left alone", async () => {
    await begin(true);
    const window = await retry();
    expect(window.url()).toContain(encodeURIComponent(`${sso.entUrl}/cours`));
    await (await open()).waitFor("[data-state=retry-watching]");
    await window.bringToFront();
    await logIn(window, "etudiant");
    await window.waitForURL(`${sso.entUrl}/cours`);
    const before = await browser.cookies("1");
    expect(before.map(({ name }) => name)).toContain("TGC");

    const popup = await open();
    await popup.waitFor("[data-state=retry-works]");
    await popup.click("[data-remedy=repair-session]");
    await popup.waitFor("[data-state=repaired]");
    await page.locator("#username").waitFor();
    expect(await browser.cookies("1")).toEqual(before);
    const left = (await jarOf(browser)).filter(({ value }) => value === "junk" || value === "old");
    expect(left).toEqual([]);
  });

  test("that Entrée may see fails there too, and says of what", async () => {
    await begin(true);
    const window = await retry();
    await logIn(window, "expire");
    const popup = await open();
    await popup.waitFor("[data-state=retry-fails]");
    await popup.waitFor(/mot de passe (?:a|est) expiré/);
    await popup.click("[data-action=end-retry]");
    await popup.waitFor("[data-state=redirect-loop]");
  });

  test("that was closed too early is asked about", async () => {
    await begin(true);
    const window = await retry();
    await window.close();
    const popup = await open();
    await popup.waitFor("[data-state=retry-asking]");
    await popup.waitFor(/s’est fermée/);
    await popup.click("[data-action=failed]");
    await popup.waitFor("[data-state=retry-fails]");
    const said = await popup.text();
    expect(said).toContain(`${sso.entUrl}/cours`);
    // Entrée may see private windows already.
    expect(said).not.toContain("Pour que je regarde");
  });

  test("that Entrée may not see is asked about, with the way to let it look", async () => {
    await begin(false);
    const window = await retry();
    await logIn(window, "etudiant");
    await window.waitForURL(`${sso.entUrl}/cours`);
    const popup = await open();
    await popup.waitFor("[data-state=retry-asking]");
    await popup.waitFor(/Autoriser en navigation privée/);
    for (const theme of ["light", "dark"] as const) expect(await violationsIn(popup, theme)).toEqual([]);
    await popup.click("[data-action=worked]");
    await popup.waitFor("[data-state=retry-works]");
    await popup.waitFor("[data-remedy=repair-session]");
  });

  test("is not offered where one is already", async () => {
    await begin(true);
    const window = await retry();
    const popup = await browser.pressToolbarButton(window);
    await popup.waitFor("[data-state=login-ready]");
    expect(await popup.shows("[data-remedy=retry-private]")).toBe(false);
  });
});
