import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { jarOf } from "../cookie-jar.ts";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import type { Popup } from "../driver/popup.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { chooseInstitution, shown } from "./begin.ts";
import { mend, openOn } from "./mend.ts";
import { launchAtSchool, logIn } from "./school.ts";

declare const chrome: Browser;

const junk = { name: "TGC", value: "junk" };
let sso: EmbeddedSso;
let browser: FirefoxBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(() => sso.resetAccounts());
afterEach(() => browser.close());

/** A student whose old cookie sends the browser round; Firefox shows Entrée private windows or not. */
async function begin(privateBrowsing: boolean): Promise<Popup> {
  browser = await launchAtSchool(sso, { privateBrowsing });
  await chooseInstitution(browser, "ecole-exemple");
  page = await browser.browser.newPage();
  await browser.setCookie({ ...junk, url: `${sso.ssoUrl}/cas`, path: "/cas" });
  await page.goto(`${sso.entUrl}/cours`).catch(() => {});
  return openOn(browser, page, "redirect-loop");
}

/** The stores whose last repair is remembered. */
async function storesOfRepairs(): Promise<string[]> {
  const own = await browser.openExtensionPage("options.html");
  try {
    const keys = await own.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    return keys.filter((key) => key.startsWith("repair."));
  } finally {
    await own.close();
  }
}

/** One click, and the tab of the window that it opens. */
async function openPrivately(popup: Popup): Promise<Page> {
  const known = await browser.browser.pages();
  await popup.click("[data-remedy=retry-private]");
  const tab = await waitUntil("the private window", async () =>
    (await browser.browser.pages()).find((candidate) => !known.includes(candidate)),
  );
  await shown(tab, "#username");
  return tab;
}

describe("a retry in a private window, in Firefox", () => {
  test("that Entrée may see works there, which leads to the repair here; its cookies are left alone", async () => {
    const tab = await openPrivately(await begin(true));
    await openOn(browser, page, "retry-watching");
    await tab.bringToFront();
    await logIn(tab, "etudiant");
    expect(tab.url()).toBe(`${sso.entUrl}/cours`);
    const inside = { cookies: () => browser.cookies("firefox-private") };
    const before = await jarOf(inside);
    expect(before.map(({ name }) => name)).toContain("TGC");

    await mend(page, await openOn(browser, page, "retry-works"), "#username");
    expect(await jarOf(inside)).toEqual(before);
    expect((await jarOf(browser)).filter(({ value }) => value === junk.value)).toEqual([]);
  });

  test("that Entrée may see fails there too, and says of what", async () => {
    const tab = await openPrivately(await begin(true));
    await logIn(tab, "expire");
    await shown(tab, "#view-expiredpass-heading");
    const popup = await openOn(browser, page, "retry-fails");
    await popup.waitFor(/mot de passe (?:a|est) expiré/);
  });

  test("keeps what an undo would need for as long as it is open", async () => {
    const tab = await openPrivately(await begin(true));
    await browser.setCookie({ ...junk, url: `${sso.ssoUrl}/cas`, path: "/cas" }, "firefox-private");
    await tab.goto(`${sso.entUrl}/cours`).catch(() => {});
    await mend(tab, await openOn(browser, tab, "redirect-loop"), "#username");
    expect(await storesOfRepairs()).toEqual(["repair.firefox-private"]);
    await tab.close();
    await waitUntil("the repair to be forgotten", async () => (await storesOfRepairs()).length === 0);
  });

  test("that Firefox lets nobody open is the student's to open, who is asked, and told how to let Entrée look", async () => {
    const popup = await begin(false);
    await popup.click("[data-remedy=retry-private]");
    await popup.waitFor("[data-state=retry-asking]");
    const said = await popup.text();
    expect(said).toContain(`${sso.entUrl}/cours`);
    expect(said).toMatch(/Nouvelle fenêtre privée/);
    expect(said).toMatch(/Exécution dans les fenêtres privées/);
    await popup.click("[data-action=worked]");
    await mend(page, await openOn(browser, page, "retry-works"), "#username");
    expect((await jarOf(browser)).filter(({ value }) => value === junk.value)).toEqual([]);
  });
});
