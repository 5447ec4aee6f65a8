import { TOTP } from "otpauth";
import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { bystandersIn, jarOf, plantBystanders, sentOrder, withoutDateOf } from "../cookie-jar.ts";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import { chooseInstitution, launchWithEntree } from "./begin.ts";
import { mend, openOn, undo } from "./mend.ts";

const domain = "univ-exemple.test";
const hosts = { auth: `auth.${domain}`, ent: `ent.${domain}` };
const kept = ["llngconnection", "llnglanguage"];
type Account = { uid: string; password: string; totpSecret?: string };
let sso: Lemonldap;
let browser: FirefoxBrowser;

beforeAll(async () => {
  sso = await startLemonldap();
});
afterAll(() => sso.stop());

beforeEach(async () => {
  browser = await launchWithEntree(Object.values(hosts));
  await chooseInstitution(browser, "univ-exemple");
  await plantBystanders(browser, domain);
  const expires = Math.floor(Date.now() / 1000) + 86_400;
  await browser.setCookie({ name: "llngconnection", value: "trusted", url: `${sso.ssoUrl}/`, expires });
});
afterEach(() => browser.close());

/** Types the right password, and the right code where one is asked for, as a person does. */
async function logIn(page: Page, { uid, password, totpSecret }: Account): Promise<void> {
  await page.locator("#userfield").fill(uid);
  await page.locator("#passwordfield").fill(password);
  await submit(page);
  if (!totpSecret) return;
  await page.locator("#extcode").fill(new TOTP({ secret: totpSecret }).generate());
  await submit(page);
}

async function submit(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.locator("form button[type=submit]").click()]);
}

/** The PE code that the portal shows. */
const shownCode = (page: Page) => page.$eval("[trmsg]", (element) => element.getAttribute("trmsg"));

const session = { name: "lemonldap", url: "https://auth.univ-exemple.test/", httpOnly: true };

describe("LemonLDAP::NG, in Firefox", () => {
  test("a host-only session beside the domain's: one click, and the student is in; undo is exact", async () => {
    await browser.setCookie({ ...session, value: "a".repeat(64), sameSite: "Lax" });
    const page = await browser.openTab(`${sso.entUrl}/cours`);
    for (let login = 0; login < 2; login += 1) {
      await logIn(page, accounts.totp);
      expect(await shownCode(page)).toBe("1");
    }
    // The domain's cookie of a session that works elsewhere: the SSO clears it whenever it reads the twin.
    await browser.setCookie({ ...session, value: "b".repeat(64), domain: `.${domain}` });
    const before = await jarOf(browser);
    const orderBefore = await sentOrder(browser, hosts.auth, "lemonldap");
    expect(orderBefore).toEqual([`lemonldap ${hosts.auth}`, `lemonldap .${domain}`]);

    const popup = await openOn(browser, page, "stale-session");
    await popup.click("[data-fold=why] summary");
    // It is known once the page was read, which may be a moment after its load.
    await popup.waitFor(/Deux sessions se contredisent/);
    await mend(page, popup, "#userfield");
    expect(bystandersIn(withoutDateOf(await jarOf(browser), "llnglanguage"), kept)).toEqual(
      bystandersIn(withoutDateOf(before, "llnglanguage"), kept),
    );

    await logIn(page, accounts.totp);
    expect(page.url()).toBe(`${sso.entUrl}/cours`);
    expect(await page.$eval("#welcome", (element) => element.textContent)).toBe("Bienvenue totp");

    const beforeUndo = await jarOf(browser);
    await undo(browser, page);
    const after = await jarOf(browser);
    expect(withoutDateOf(after, "llnglanguage")).toEqual(withoutDateOf(before, "llnglanguage"));
    expect(bystandersIn(after, kept)).toEqual(bystandersIn(beforeUndo, kept));
    expect(await sentOrder(browser, hosts.auth, "lemonldap")).toEqual(orderBefore);
  });

  test("an old request set for the whole domain ends in Firefox's own error page; the popup mends that too", async () => {
    const page = await browser.openTab(`${sso.entUrl}/ancien`);
    const request = (await browser.cookies()).find(({ name }) => name === "lemonldappdata");
    if (!request) throw new Error("the SSO set no pending request");
    await browser.setCookie({ name: request.name, value: request.value, url: sso.ssoUrl, domain: `.${domain}` });
    await page.goto(`${sso.entUrl}/cours`);
    await logIn(page, accounts.ok);
    await page
      .goto(`${sso.ssoUrl}/`)
      .catch((error: Error) => expect(error.message).toContain("NS_ERROR_REDIRECT_LOOP"));
    const before = await jarOf(browser);

    await mend(page, await openOn(browser, page, "redirect-loop"), "#userfield");
    await logIn(page, accounts.ok);
    expect(new URL(page.url()).origin).toBe(sso.entUrl);

    await undo(browser, page);
    expect(withoutDateOf(await jarOf(browser), "llnglanguage")).toEqual(withoutDateOf(before, "llnglanguage"));
  });
});
