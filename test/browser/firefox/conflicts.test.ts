import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serviceHostOf, shibboleth, ssoHostOf } from "../../sso/scripted/product.ts";
import { type Scripted, startScripted } from "../../sso/scripted/start.ts";
import { planned, plannedOf } from "../conflicts/conflict-story.ts";
import { twinCases, unknownCases } from "../conflicts/shibboleth-cases.ts";
import { jarOf } from "../cookie-jar.ts";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import type { Popup } from "../driver/popup.ts";
import { chooseInstitution, launchWithEntree } from "./begin.ts";
import { mend, openOn, undo } from "./mend.ts";

const login = ssoHostOf(shibboleth);
const ent = serviceHostOf(shibboleth);
let sso: Scripted;
let browser: FirefoxBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startScripted({ product: shibboleth, port: 36_443 });
  browser = await launchWithEntree([login, ent]);
  await chooseInstitution(browser, "shibboleth-exemple");
  page = await browser.browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await sso.stop();
});
beforeEach(async () => {
  await browser.run("Services.cookies.removeAll()");
  const lasting = "Path=/; Max-Age=86400; Secure";
  await page.goto(sso.plantAt(login, [`shib_idp_exp_pwd=1; ${lasting}`, `mystere=1; ${lasting}`]));
});

const wantCourses = () => page.goto(`https://${ent}:${sso.port}/cours`);
const title = () => page.$eval("h1", (heading) => heading.textContent);

/** What the login's server is sent, asked by the page that is open. */
function sentToLogin(): Promise<string> {
  const address = `https://${login}:${sso.port}${shibboleth.loginPath}/sent`;
  return page.evaluate(async (url) => (await fetch(url, { credentials: "include" })).text(), address);
}

async function find(): Promise<{ popup: Popup; sent: string }> {
  const sent = await sentToLogin();
  const popup = await openOn(browser, page, "stale-session");
  await popup.click("[data-fold=why] summary");
  return { popup, sent };
}

async function mendAndUndo({ popup, sent }: { popup: Popup; sent: string }): Promise<void> {
  const before = await jarOf(browser);
  await mend(page, popup, "#username");
  await page.locator("#username").fill("etudiant");
  await page.locator("#password").fill("Passw0rd");
  await Promise.all([page.waitForNavigation(), page.locator("form [type=submit]").click()]);
  expect(page.url()).toBe(`https://${ent}:${sso.port}/cours`);
  await undo(browser, page);
  expect(await jarOf(browser)).toEqual(before);
  expect(await sentToLogin()).toBe(sent);
}

describe("the conflicts of a Shibboleth-like login, in Firefox", () => {
  test.each(twinCases)("$name", async ({ cookies, told }) => {
    await page.goto(sso.plantAt(login, cookies));
    await wantCourses();
    expect(await title()).toBe("Stale Request");
    const found = await find();
    expect(await found.popup.text()).toContain("Deux sessions se contredisent");
    expect(await plannedOf(found.popup, "JSESSIONID")).toEqual(told);
    await mendAndUndo(found);
  });

  test.each(unknownCases)("a session that is not known any more, $name", async ({ cookies, told }) => {
    await page.goto(sso.plantAt(login, cookies));
    await wantCourses();
    expect(await title()).toBe("Stale Request");
    const found = await find();
    expect(await planned(found.popup)).toEqual(expect.arrayContaining(told));
    await mendAndUndo(found);
  });
});
