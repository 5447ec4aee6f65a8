import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { violationsIn } from "../axe.ts";
import { jarOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { plantSiteData, readSiteData } from "../site-data-of.ts";
import { logIn } from "./login.ts";
import { beginAtSchool, domain, untouchables } from "./school.ts";

const neighbour = `moodle.${domain}`;
let sso: EmbeddedSso;
let browser: ChromiumBrowser;
/** The login, and pages of the service and of another host of the school, which stay open. */
let page: Page;
let others: Page[];

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  sso.resetAccounts();
  browser = await beginAtSchool(sso);
  others = [
    await browser.openTab(`${sso.entUrl}/cours?ticket=ST-0-old`),
    await browser.openTab(`https://${neighbour}:${new URL(sso.entUrl).port}/`),
  ];
  page = await browser.openTab(`${sso.entUrl}/cours`);
  for (const each of [page, ...others]) await plantSiteData(each);
});
afterEach(async () => {
  await browser.close();
  const known = [`cas.${domain}`, `ent.${domain}`, neighbour];
  expect(browser.requestsLeavingInstitution(known)).toEqual([]);
});

/** A worker that answers for the login with the page as it was, whose form the server has forgotten since. */
async function holdOldForm(): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.register("/cas/worker.js");
    await navigator.serviceWorker.ready;
  });
  await waitUntil("the worker to be in charge", () =>
    page.evaluate(() => navigator.serviceWorker.controller?.state === "activated"),
  );
  await page.reload();
  sso.expireExecutions();
}

async function openAfterLogin(): Promise<Popup> {
  await logIn(page, "etudiant");
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-state=stale-session]");
  return popup;
}

async function repair(popup: Popup): Promise<void> {
  await Promise.all([page.waitForEvent("load"), popup.click("[data-remedy=repair-session]")]);
  await popup.waitFor("[data-state=repaired]");
  await page.locator("#username").waitFor();
}

describe("what the login keeps beside its cookies, in Chromium", () => {
  test("is offered to be deleted at the second repair, counted, confirmed, and is gone; what is others' stays", async () => {
    await holdOldForm();
    const first = await openAfterLogin();
    expect(await first.shows("[data-action=deeper]")).toBe(false);
    await repair(first);

    const popup = await openAfterLogin();
    await popup.waitFor("[data-action=deeper]");
    const before = await readSiteData(page);
    expect(before).toEqual({ local: 1, session: 1, databases: ["planted"], caches: ["pages", "planted"], workers: 1 });
    const elsewhere = await Promise.all(others.map(readSiteData));
    const [jar, kept] = [await jarOf(browser), await untouchables(browser)];

    await popup.click("[data-action=deeper]");
    await popup.waitFor("[data-part=site-data]");
    for (const theme of ["light", "dark"] as const) expect(await violationsIn(popup, theme)).toEqual([]);
    const said = await popup.text();
    expect(said).toContain(new URL(sso.ssoUrl).host);
    for (const line of [
      "2 petits réglages",
      "1 base de données",
      "2 réserves de pages",
      "1 programme en tâche de fond",
    ]) {
      expect(said).toContain(line);
    }
    expect(said).toContain("Ça ne s’annule pas");
    await popup.click("[data-action=back]");
    await popup.waitFor("[data-state=stale-session]");
    expect(await readSiteData(page)).toEqual(before);
    expect(await jarOf(browser)).toEqual(jar);

    await popup.click("[data-action=deeper]");
    await popup.click("[data-action=clear-site-data]");
    await popup.waitFor("[data-state=site-data-cleared]");
    expect(new URL(page.url()).hostname).toBe(`cas.${domain}`);
    expect(await readSiteData(page)).toEqual({ local: 0, session: 0, databases: [], caches: [], workers: 0 });
    expect(await Promise.all(others.map(readSiteData))).toEqual(elsewhere);
    expect(await untouchables(browser)).toEqual(kept);

    await logIn(page, "etudiant");
    expect(page.url()).toBe(`${sso.entUrl}/cours`);
  });
});
