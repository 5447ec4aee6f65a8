import assert from "node:assert/strict";
import type { EmbeddedSso } from "../../sso/embedded/start.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { bystandersIn, type Jar, jarOf, plantBystanders } from "../cookie-jar.ts";
import type { ChromiumBrowser, ChromiumOptions } from "../driver/chromium.ts";

export const domain = "ecole-exemple.test";
const language = "org.springframework.web.servlet.i18n.CookieLocaleResolver.LOCALE";
const kept = ["MFATRUSTED", language, "SERVERID"];

/** A student of the embedded school, with a trusted device, a language, and cookies of other sites. */
export async function beginAtSchool(sso: EmbeddedSso, more: Partial<ChromiumOptions> = {}): Promise<ChromiumBrowser> {
  const origins = originsOf(domain, "cas");
  const browser = await beginStory({ id: "ecole-exemple", origins, certificateSpki: sso.certificateSpki }, more);
  await plantBystanders(browser, domain);
  const expires = Math.floor(Date.now() / 1000) + 86_400;
  const mine = { url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true, expires };
  await browser.setCookie({ ...mine, name: "MFATRUSTED", value: "this-device", httpOnly: true });
  await browser.setCookie({ ...mine, name: language, value: "fr" });
  return browser;
}

/** What no repair may touch, as it stands now. */
export async function untouchables(browser: ChromiumBrowser): Promise<Jar> {
  return bystandersIn(await jarOf(browser), kept);
}

/** Ends a story: no request of anybody's left for another host. */
export async function endStory(browser: ChromiumBrowser): Promise<void> {
  await browser.close();
  assert.deepEqual(browser.requestsLeavingInstitution([`cas.${domain}`, `ent.${domain}`]), []);
}
