import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { jarOf } from "../cookie-jar.ts";
import type { FirefoxBrowser, FirefoxOptions } from "../driver/firefox.ts";
import type { FirefoxStoreId } from "../driver/firefox-cookies.ts";
import { chooseInstitution } from "./begin.ts";
import { mend, openOn, undo } from "./mend.ts";
import { launchAtSchool, logIn } from "./school.ts";

let sso: EmbeddedSso;
let browser: FirefoxBrowser;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
afterEach(() => browser.close());

async function begin(more: Partial<FirefoxOptions> = {}): Promise<void> {
  browser = await launchAtSchool(sso, more);
  await chooseInstitution(browser, "ecole-exemple");
}

async function mendAndUndo(page: Page, verdict: string, storeId: FirefoxStoreId = "firefox-default"): Promise<void> {
  const jar = { cookies: () => browser.cookies(storeId) };
  const before = await jarOf(jar);
  await mend(page, await openOn(browser, page, verdict), "#username");
  await logIn(page, "etudiant");
  expect(page.url()).toBe(`${sso.entUrl}/cours`);
  await undo(browser, page);
  expect(await jarOf(jar)).toEqual(before);
}

describe("a jar of Firefox's own kind", () => {
  test("partitioned, deep and lasting cookies go and return with the rest", async () => {
    await begin();
    const grant = { name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas" };
    await browser.setCookie({ ...grant, expires: Date.now() / 1_000 + 86_400.123 });
    await browser.setCookie({ ...grant, name: "JSESSIONID", value: "deep", path: "/cas/x", httpOnly: true });
    const partitionKey = { topLevelSite: "https://autre.test", hasCrossSiteAncestor: true };
    await browser.setCookie({ ...grant, value: "framed", sameSite: "None", partitionKey });
    const page = await browser.browser.newPage();
    await page.goto(`${sso.entUrl}/cours`).catch(() => {});
    await mendAndUndo(page, "redirect-loop");
  });

  test("a container has its own, and leaves the others alone", async () => {
    await begin();
    const junk = { name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas" };
    await browser.setCookie(junk);
    const outside = await jarOf(browser);
    const container = await browser.browser.createBrowserContext();
    const page = await container.newPage();
    const storeId = await browser.run<FirefoxStoreId>(
      `return "firefox-container-" + gBrowser.selectedBrowser.contentPrincipal.userContextId;`,
    );
    await browser.setCookie(junk, storeId);
    await page.goto(`${sso.entUrl}/cours`).catch(() => {});
    await mendAndUndo(page, "redirect-loop", storeId);
    expect(await jarOf(browser)).toEqual(outside);
  });

  test("a private window has its own, and leaves the other alone", async () => {
    await begin();
    const junk = { name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas" };
    await browser.setCookie(junk);
    const outside = await jarOf(browser);
    const page = await browser.openPrivatePage();
    await browser.setCookie(junk, "firefox-private");
    await page.goto(`${sso.entUrl}/cours`).catch(() => {});
    await mendAndUndo(page, "redirect-loop", "firefox-private");
    expect(await jarOf(browser)).toEqual(outside);
  });

  test("under first-party isolation", async () => {
    await begin({ preferences: { "privacy.firstparty.isolate": true } });
    const page = await browser.browser.newPage();
    await page.goto(`${sso.entUrl}/cours`);
    sso.expireExecutions();
    await logIn(page, "etudiant");
    await mendAndUndo(page, "stale-session");
  });
});
