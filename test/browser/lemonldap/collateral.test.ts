import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { type Scripted, sessionAt, startScripted } from "../../sso/scripted/start.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { jarOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { logIn, shownCode } from "./login.ts";

const domain = "univ-exemple.test";
/** Twenty other sites: neighbours of the login under its domain, and strangers. */
const neighbours = ["moodle", "mail", "bu", "wifi", "emploi", "crous", "sport"].map((name) => `${name}.${domain}`);
const strangers = Array.from({ length: 13 }, (_, index) => `site-${index}.autre.test`);
const sites = [...neighbours, ...strangers];
/** Names that they share with logins and services of every product. */
const names = ["JSESSIONID", "PHPSESSID", "lemonldap", "TGC", "MOD_AUTH_CAS", "_shibsession_a", "KEYCLOAK_IDENTITY"];

/** The SSO remembers a device on demand, and asks it for no code any more. */
const settings = { stayConnected: "1", totp2fActivation: 'has2f("TOTP") and not $_stayConnectedSession' };

let sso: Lemonldap;
let others: Scripted;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startLemonldap({ settings });
  others = await startScripted({ hosts: [...sites, `ent.${domain}`] });
});
afterAll(async () => {
  await sso.stop();
  await others.stop();
});
beforeEach(async () => {
  const school = { id: "univ-exemple", origins: originsOf(domain, "auth"), certificateSpki: sso.certificateSpki };
  browser = await beginStory(school, { spki: [sso.certificateSpki, others.certificateSpki] });
  page = await browser.context.newPage();
});
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([`auth.${domain}`, `ent.${domain}`, ...sites])).toEqual([]);
});

/** A session of the SSO left over on its host, which the portal reads first and cannot clear: the real trouble. */
const leftover = { name: "lemonldap", value: "a".repeat(64), secure: true, httpOnly: true };
const wantCourses = () => page.goto(`${sso.entUrl}/cours`);

async function repair(verdict: string): Promise<void> {
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor(`[data-state=${verdict}]`);
  await popup.click("[data-remedy=repair-session]");
  await popup.waitFor("[data-state=repaired]");
}

const addressOf = (site: string) => `https://${site}:${others.port}/`;

/** Which of the other sites let the student in. */
async function letIn(): Promise<string[]> {
  const tab = await browser.context.newPage();
  const open: string[] = [];
  for (const site of sites) if ((await tab.goto(addressOf(site)))?.status() === 200) open.push(site);
  await tab.close();
  return open;
}

test("a student who is logged in to twenty other sites still is, after a repair and after its undoing", async () => {
  const tab = await browser.context.newPage();
  for (const [index, site] of sites.entries()) {
    const cookie = `${names[index % names.length]}=${sessionAt(site)}; Path=/; Secure; HttpOnly`;
    await tab.goto(others.plantAt(site, [index % 3 === 0 ? `${cookie}; Max-Age=86400` : cookie]));
  }
  // One of them is set for the whole domain, where the login has its own session too.
  await tab.goto(others.plantAt(`moodle.${domain}`, [`MOODLEID=${sessionAt("partout")}; Domain=${domain}; Secure`]));
  await tab.close();
  expect(await letIn()).toEqual(sites);

  await browser.setCookie({ ...leftover, url: `${sso.ssoUrl}/` });
  await wantCourses();
  await logIn(page, accounts.totp);
  expect(await shownCode(page)).toBe("1");
  const ofOthers = async () =>
    (await jarOf(browser))
      .filter(({ value }) => value.startsWith("session-at-"))
      .map((cookie) => JSON.stringify(cookie));
  const before = await ofOthers();
  expect(before).toHaveLength(sites.length + 1);

  await repair("stale-session");
  await page.locator("#userfield").waitFor();
  expect(await ofOthers()).toEqual(before);
  await logIn(page, accounts.totp);
  expect(page.url()).toBe(`${sso.entUrl}/cours`);
  expect(await letIn()).toEqual(sites);

  const popup = await browser.pressToolbarButton(page);
  await popup.click("[data-action=undo]");
  await popup.waitFor("[data-state=undone]");
  expect(await ofOthers()).toEqual(before);
  expect(await letIn()).toEqual(sites);
});

test("a device that the login trusts is trusted after a repair too: no second factor is asked", async () => {
  await wantCourses();
  await page.locator("#stayconnected").check();
  await logIn(page, accounts.totp);
  await page.waitForURL(`${sso.entUrl}/cours`);
  const trusted = (await browser.cookies()).find(({ name }) => name === "llngconnection");
  expect(trusted?.expires).toBeGreaterThan(Date.now() / 1_000);

  const session = async () => (await browser.cookies()).find(({ name }) => name === "lemonldap")?.value;
  const old = await session();
  const begun = `mod_auth_openidc_state_#=${"x".repeat(80)}; Path=/; Secure; HttpOnly`;
  await page.goto(others.plantAt(`ent.${domain}`, [begun], 120));
  await wantCourses();
  await repair("headers-too-large");
  await page.locator("#welcome").waitFor();
  // Who is trusted is let in without a word: neither a password nor a code.
  await page.waitForURL(`${sso.entUrl}/cours`);
  await waitUntil("a session of its own", async () => ![undefined, old].includes(await session()));
  expect((await browser.cookies()).filter(({ name }) => name.startsWith("mod_auth_openidc_state_"))).toEqual([]);
  expect((await browser.cookies()).find(({ name }) => name === "llngconnection")).toEqual(trusted);

  // Without that cookie the code is asked for again: it is the cookie that spared it.
  await browser.context.clearCookies();
  await wantCourses();
  await page.locator("#userfield").fill(accounts.totp.uid);
  await page.locator("#passwordfield").fill(accounts.totp.password);
  await page.locator("form button[type=submit]").first().click();
  await page.locator("#extcode").waitFor();
});
