import type { Page } from "puppeteer-core";
import { accounts, passwordOf } from "../../sso/embedded/accounts.ts";
import type { EmbeddedSso } from "../../sso/embedded/start.ts";
import { bystandersIn, type Jar, jarOf, plantBystanders } from "../cookie-jar.ts";
import type { FirefoxBrowser, FirefoxOptions } from "../driver/firefox.ts";
import type { FirefoxCookie } from "../driver/firefox-cookies.ts";
import { launchWithEntree } from "./begin.ts";

const domain = "ecole-exemple.test";
export const hosts = { cas: `cas.${domain}`, ent: `ent.${domain}` };
const language = "org.springframework.web.servlet.i18n.CookieLocaleResolver.LOCALE";

/** Firefox of a student of the embedded school, with a trusted device, a language, and cookies of other sites. */
export async function launchAtSchool(sso: EmbeddedSso, more: Partial<FirefoxOptions> = {}): Promise<FirefoxBrowser> {
  const browser = await launchWithEntree(Object.values(hosts), more);
  await plantBystanders(browser, domain);
  const expires = Math.floor(Date.now() / 1000) + 86_400;
  const mine = { url: `${sso.ssoUrl}/cas`, path: "/cas", expires };
  await browser.setCookie({ ...mine, name: "MFATRUSTED", value: "this-device", httpOnly: true });
  await browser.setCookie({ ...mine, name: language, value: "fr" });
  return browser;
}

/** What no repair may touch, as it stands now. */
export async function untouchables(browser: FirefoxBrowser): Promise<Jar<FirefoxCookie>> {
  return bystandersIn(await jarOf(browser), ["MFATRUSTED", language, "SERVERID"]);
}

/** Types the right password of an account, as a person does. */
export async function logIn(page: Page, uid: string): Promise<void> {
  const account = accounts.find((candidate) => candidate.uid === uid);
  if (!account) throw new Error(`no account ${uid}`);
  await page.locator("#username").fill(uid);
  await page.locator("#password").fill(passwordOf(account));
  await Promise.all([page.waitForNavigation(), page.locator("#fm1 [type=submit]").click()]);
}
