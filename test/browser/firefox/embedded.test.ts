import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { jarOf, sentOrder } from "../cookie-jar.ts";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import { chooseInstitution, shown } from "./begin.ts";
import { mend, openOn, undo } from "./mend.ts";
import { hosts, launchAtSchool, logIn, untouchables } from "./school.ts";

let sso: EmbeddedSso;
let browser: FirefoxBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  sso.resetAccounts();
  browser = await launchAtSchool(sso);
  await chooseInstitution(browser, "ecole-exemple");
  page = await browser.browser.newPage();
});
afterEach(() => browser.close());

/** One click on the verdict's button, the login, and the page first wanted; then undo, and the jar of before. */
async function mendAndUndo(verdict: string): Promise<void> {
  const before = await jarOf(browser);
  const order = await sentOrder(browser, hosts.ent, "MOD_AUTH_CAS_S");
  const bystanders = await untouchables(browser);
  expect(bystanders.length).toBeGreaterThanOrEqual(4);

  await mend(page, await openOn(browser, page, verdict), "#username");
  expect(await untouchables(browser)).toEqual(bystanders);

  await logIn(page, "etudiant");
  expect(page.url()).toBe(`${sso.entUrl}/cours`);
  expect(await page.$eval("#welcome", (element) => element.textContent)).toBe("Bienvenue etudiant");

  await undo(browser, page);
  expect(await jarOf(browser)).toEqual(before);
  expect(await sentOrder(browser, hosts.ent, "MOD_AUTH_CAS_S")).toEqual(order);
}

const wantCourses = () => page.goto(`${sso.entUrl}/cours`);
const gaveUp = (error: Error) => expect(error.message).toContain("NS_ERROR_REDIRECT_LOOP");

describe("the embedded SSO, in Firefox", () => {
  test("a login cookie that the SSO cannot read loops until the browser gives up", async () => {
    await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas" });
    await wantCourses().catch(gaveUp);
    await mendAndUndo("redirect-loop");
  });

  test("a tab sent into that loop from the login form, under a popup that stays open", async () => {
    await wantCourses();
    const popup = await browser.realPopup(page);
    await popup.waitFor("[data-state=login-ready]");
    await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas" });
    await wantCourses().catch(gaveUp);
    await popup.waitFor("[data-state=redirect-loop]");
    await mendAndUndo("redirect-loop");
  });

  test("an old session of the ENT in front of the right one loops between the two", async () => {
    await wantCourses();
    await logIn(page, "etudiant");
    await browser.dropCookies("MOD_AUTH_CAS_S");
    await browser.setCookie({ name: "MOD_AUTH_CAS_S", value: "old", url: `${sso.entUrl}/`, httpOnly: true });
    await wantCourses().catch(gaveUp);
    await mendAndUndo("redirect-loop");
    // The undoing is exact down to the order in which the two are sent: the loop is there again.
    await expect(wantCourses()).rejects.toThrow("NS_ERROR_REDIRECT_LOOP");
  });

  test("a form whose execution expired comes back empty and silent", async () => {
    await wantCourses();
    sso.expireExecutions();
    await logIn(page, "etudiant");
    expect(new URL(page.url()).hostname).toBe(hosts.cas);
    await mendAndUndo("stale-session");
  });

  test("an address whose ticket was used", async () => {
    sso.useNextTicket();
    await wantCourses();
    await logIn(page, "etudiant");
    await shown(page, "#refused");
    await mendAndUndo("ticket-refused");
  });
});
