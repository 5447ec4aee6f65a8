import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { asRequested } from "../as-requested.ts";
import { builtForChromium, firstRunPage, originsOf } from "../begin-story.ts";
import { type ChromiumBrowser, launchChromium } from "../driver/chromium.ts";
import { usualBoundMs, waitUntil } from "../driver/wait-until.ts";
import { heldHosts, readHosts, storedIn } from "../extension-state.ts";
import { takeBack } from "../host-access.ts";
import { imitation, startUnlistedSchool, type UnlistedSchool, unlistedEnt, unlistedLogin } from "../unlisted-school.ts";
import { beginAtSchool, domain } from "./school.ts";

const granted = [unlistedLogin, unlistedEnt].map((host) => asRequested(`https://${host}/*`));
let school: UnlistedSchool;
let browser: ChromiumBrowser;

beforeAll(async () => {
  school = await startUnlistedSchool();
});
afterAll(() => school.stop());
afterEach(async () => {
  await browser.close();
  const known = [unlistedLogin, unlistedEnt, imitation, `cas.${domain}`, `ent.${domain}`];
  expect(browser.requestsLeavingInstitution(known)).toEqual([]);
});

async function beginUnlisted(): Promise<ChromiumBrowser> {
  const installed = await launchChromium({ extension: builtForChromium, granted, spki: [school.certificateSpki] });
  await firstRunPage(installed);
  return installed;
}

/** The student presses the button, says that this is their school's login, and is told what it is. */
async function inspect(page: Page, state: string) {
  const popup = await browser.pressToolbarButton(page);
  await popup.click("[data-action=inspect]");
  await popup.waitFor(`[data-state=${state}]`);
  return popup;
}

/** Nine more of the one that was chosen. */
async function fillUp(): Promise<void> {
  await browser.workerEvaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
    const { local } = (globalThis as any).chrome.storage;
    const [first] = (await local.get("institutions")).institutions;
    const more = Array.from({ length: 9 }, (_, index) => ({ ...first, id: `more-${index}` }));
    await local.set({ institutions: [first, ...more] });
  });
}

describe("a school that is not listed, in Chromium", () => {
  test("is added from its own login page, of which nothing is read before the click", async () => {
    browser = await beginUnlisted();
    const page = await browser.openTab(school.loginAddress);
    const first = await browser.pressToolbarButton(page);
    await first.waitFor(/C’est la connexion de mon école/);
    expect(await readHosts(browser)).toEqual([]);
    expect(await storedIn(browser, "session")).toEqual({});
    await first.close();

    const popup = await inspect(page, "add-institution");
    expect(await popup.text()).toContain(unlistedLogin);
    expect(await popup.text()).toContain("Apereo CAS");
    expect(await heldHosts(browser)).toEqual([]);
    expect(await storedIn(browser, "local")).toEqual({});

    await popup.click("[data-action=add]");
    await popup.waitFor("[data-state=login-ready]");
    expect((await heldHosts(browser)).sort()).toEqual([...granted].sort());
    // The background registers the reader a moment after the page was judged.
    await expect.poll(() => readHosts(browser), { timeout: usualBoundMs }).toEqual([`https://${unlistedLogin}/*`]);
    await popup.click("[data-action=open-entry]");
    await page.waitForURL(school.entAddress);
  });

  test("is not a page that is no login, nor the next page in the same tab", async () => {
    browser = await beginUnlisted();
    const page = await browser.openTab(school.entAddress);
    const nothing = await inspect(page, "not-a-login");
    await nothing.waitFor(/Je ne reconnais pas de page de connexion ici/);
    await nothing.close();

    await page.goto(school.loginAddress);
    await (await inspect(page, "add-institution")).close();
    await page.goto(school.entAddress);
    const later = await browser.pressToolbarButton(page);
    await later.waitFor("[data-state=unlisted]");
    expect(await later.text()).not.toContain("Ajouter");
  });
});

describe("a school that is not listed, beside one that is, in Chromium", () => {
  let sso: EmbeddedSso;

  beforeAll(async () => {
    sso = await startEmbeddedSso();
  });
  afterAll(() => sso.stop());

  test("is no school where its address imitates the listed one, and is not offered to be added", async () => {
    browser = await beginAtSchool(sso, { spki: [sso.certificateSpki, school.certificateSpki] });
    const page = await browser.openTab(school.imitationAddress);
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=look-alike]");
    await popup.waitFor(/N’y tape ni mot de passe ni code\./);
    expect(await popup.text()).toContain(imitation);
    expect(await popup.text()).toContain(`cas.${domain}`);
    expect(await popup.text()).not.toContain("C’est la connexion de mon école");
    await popup.click("[data-action=open-entry]");
    await page.locator("#username").waitFor();
    await waitUntil("the true login", () => new URL(page.url()).hostname === `cas.${domain}`);
  });

  test("is not asked for where there is no room for another, until one is removed", async () => {
    const spki = [sso.certificateSpki, school.certificateSpki];
    const origins = originsOf(domain, "cas");
    browser = await beginAtSchool(sso, { granted: [...origins.map(asRequested), ...granted], spki });
    await fillUp();
    const page = await browser.openTab(school.loginAddress);
    const popup = await inspect(page, "institutions-full");
    expect(await popup.text()).toMatch(/Tu as déjà 10 établissements\..*Ouvrir les réglages/s);
    await popup.click("[data-action=open-settings]");
    const settings = await waitUntil("the settings", () =>
      browser.context.pages().find((open) => open.url().endsWith("/options.html")),
    );

    const welcome = await browser.openExtensionPage("welcome.html");
    await welcome.getByRole("combobox").fill("univ exemple");
    await welcome.locator("#institution-univ-exemple").click();
    await welcome.locator("[data-state=institutions-full]").waitFor();
    await settings.locator("[data-action=remove]").last().click();
    await welcome.locator("[data-action=grant]").waitFor();
    await (await browser.pressToolbarButton(page)).waitFor("[data-state=add-institution]");
  });

  test("can be added although the listed one was refused", async () => {
    const spki = [sso.certificateSpki, school.certificateSpki];
    const origins = originsOf(domain, "cas");
    browser = await beginAtSchool(sso, { granted: [...origins.map(asRequested), ...granted], spki });
    const elsewhere = await browser.openTab(school.entAddress);
    const popup = await browser.pressToolbarButton(elsewhere);
    await popup.waitFor(/Pas de connexion ici\./);
    await popup.waitFor("[data-action=open-entry]");
    await popup.close();

    await takeBack(browser, origins);
    const page = await browser.openTab(school.loginAddress);
    const refused = await browser.pressToolbarButton(page);
    await refused.waitFor("[data-state=permission-missing]");
    await refused.close();
    const add = await inspect(page, "add-institution");
    await add.click("[data-action=add]");
    await add.waitFor("[data-state=login-ready]");
  });
});
