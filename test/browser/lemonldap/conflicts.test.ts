import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { type Scripted, startScripted } from "../../sso/scripted/start.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { plannedOf } from "../conflicts/conflict-story.ts";
import { jarOf, plantBystanders, sentOrder, withoutDateOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { logIn, shownCode } from "./login.ts";

const domain = "univ-exemple.test";
const host = `auth.${domain}`;
let sso: Lemonldap;
/** Cookies know no ports: another server of the same host sets what the SSO then reads. */
let other: Scripted;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startLemonldap();
  other = await startScripted({ hosts: [host] });
  const school = { id: "univ-exemple", origins: originsOf(domain, "auth"), certificateSpki: sso.certificateSpki };
  browser = await beginStory(school, { spki: [sso.certificateSpki, other.certificateSpki] });
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser.close();
  await sso.stop();
  await other.stop();
  expect(browser.requestsLeavingInstitution([host, `ent.${domain}`])).toEqual([]);
});
beforeEach(async () => {
  await browser.context.clearCookies();
  await plantBystanders(browser, domain);
});

const jar = async () => withoutDateOf(await jarOf(browser), "llnglanguage");
const own = `lemonldap, ${domain}`;
const old = "a".repeat(64);

const cases = [
  { name: "host-only", attributes: ["Path=/; Secure; HttpOnly"], told: [`lemonldap, ${host}`] },
  {
    name: "on the paths /cas, not Secure, and /cas/",
    attributes: ["Path=/cas; HttpOnly; SameSite=Lax", "Path=/cas/; Secure; HttpOnly"],
    told: [`lemonldap, ${host}/cas`, `lemonldap, ${host}/cas/`],
  },
  {
    name: "in the partition of its own site",
    attributes: ["Path=/; Secure; HttpOnly; SameSite=None; Partitioned"],
    told: [`lemonldap, ${host}`],
  },
];

describe("an old session in front of the one that LemonLDAP::NG sets for its domain", () => {
  test.each(cases)("$name", async ({ attributes, told }) => {
    const cookies = attributes.map((one) => `lemonldap=${old}; ${one}`);
    await page.goto(other.plantAt(host, cookies));
    await page.goto(`${sso.entUrl}/cours`);
    expect(await shownCode(page)).toBe("1");
    await logIn(page, accounts.totp);
    expect(await shownCode(page), "whatever is typed, it comes back").toBe("1");
    // The portal drops its own each time it reads the old one: it is set anew, as by a login in another tab.
    const anew = { name: "lemonldap", value: "b".repeat(64), secure: true, httpOnly: true };
    await browser.setCookie({ ...anew, url: `${sso.ssoUrl}/`, domain: `.${domain}` });

    const before = await jar();
    const order = await sentOrder(browser, host, "lemonldap");
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=stale-session]");
    await popup.click("[data-fold=why] summary");
    expect((await plannedOf(popup, "lemonldap")).sort()).toEqual([...told, own].sort());
    await popup.click("[data-remedy=repair-session]");
    await popup.waitFor("[data-state=repaired]");
    await page.locator("#userfield").waitFor();
    expect(await shownCode(page)).toBe("9");

    await logIn(page, accounts.totp);
    expect(page.url()).toBe(`${sso.entUrl}/cours`);
    const after = await browser.pressToolbarButton(page);
    await after.click("[data-action=undo]");
    await after.waitFor("[data-state=undone]");
    expect(await jar()).toEqual(before);
    expect(await sentOrder(browser, host, "lemonldap")).toEqual(order);
  });
});
