import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { bystandersIn, jarOf, plantBystanders, sentOrder, withoutDateOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { NewCookie } from "../driver/cookie-store.ts";
import { logIn, type Person, shownCode } from "./login.ts";

const domain = "univ-exemple.test";
const kept = ["llngconnection", "llnglanguage"];
let sso: Lemonldap;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startLemonldap();
});
afterAll(() => sso.stop());

beforeEach(async () => {
  const school = { id: "univ-exemple", origins: originsOf(domain, "auth"), certificateSpki: sso.certificateSpki };
  browser = await beginStory(school);
  await plantBystanders(browser, domain);
  const expires = Math.floor(Date.now() / 1000) + 86_400;
  await browser.setCookie({ name: "llngconnection", value: "trusted", url: `${sso.ssoUrl}/`, expires });
  page = await browser.context.newPage();
});
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([`auth.${domain}`, `ent.${domain}`])).toEqual([]);
});

const ofTheSso = { secure: true, httpOnly: true, sameSite: "Lax" } as const;
const onHost = (cookie: Pick<NewCookie, "name" | "value">) =>
  browser.setCookie({ ...cookie, ...ofTheSso, url: `${sso.ssoUrl}/` });
const onDomain = (cookie: Pick<NewCookie, "name" | "value">) =>
  browser.setCookie({ ...cookie, ...ofTheSso, url: `${sso.ssoUrl}/`, domain: `.${domain}` });

/** Every cookie with every attribute; the portal's script writes its language anew, with a new date, at each load. */
const jar = async () => withoutDateOf(await jarOf(browser), "llnglanguage");
const bystanders = async () => bystandersIn(await jar(), kept);

/** One click on the verdict's button, the login, the page first wanted; then undo, and the jar of before. */
async function mendAndUndo(verdict: string, person: Person, arrivedAt: string): Promise<void> {
  const before = await jar();
  const untouchable = await bystanders();
  expect(untouchable.map(({ name }) => name)).toEqual(expect.arrayContaining(["autre_site", "voisin", ...kept]));
  const order = await sentOrder(browser, `auth.${domain}`, "lemonldap");

  let popup = await browser.pressToolbarButton(page);
  await popup.waitFor(`[data-state=${verdict}]`);
  await popup.click("[data-remedy=repair-session]");
  await popup.waitFor("[data-state=repaired]");
  await page.locator("#userfield").waitFor();
  expect(await bystanders()).toEqual(untouchable);
  expect(await shownCode(page)).toBe("9");

  await logIn(page, person);
  expect(page.url()).toBe(arrivedAt);
  popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-state=repaired-and-in]");
  await popup.click("[data-action=undo]");
  await popup.waitFor("[data-state=undone]");
  expect(await jar()).toEqual(before);
  expect(await sentOrder(browser, `auth.${domain}`, "lemonldap")).toEqual(order);
}

describe("LemonLDAP::NG, in Chromium", () => {
  test("a host-only session beside the domain's loops for ever with the right password", async () => {
    await onHost({ name: "lemonldap", value: "a".repeat(64) });
    await page.goto(`${sso.entUrl}/cours`);
    for (let login = 0; login < 3; login += 1) {
      await logIn(page, accounts.totp);
      expect(await shownCode(page)).toBe("1");
    }
    // The session of the domain, which works wherever the twin is not sent; the portal drops it each time it reads that.
    await onDomain({ name: "lemonldap", value: "b".repeat(64) });

    const popup = await browser.pressToolbarButton(page);
    await popup.click("[data-fold=why] summary");
    // It is known once the page was read, which may be a moment after its load.
    await popup.waitFor(/Deux sessions se contredisent/);
    await popup.close();
    await mendAndUndo("stale-session", accounts.totp, `${sso.entUrl}/cours`);
  });

  test("a corrupted session cookie is said to be stale", async () => {
    await onDomain({ name: "lemonldap", value: "corrupted" });
    await page.goto(`${sso.entUrl}/cours`);
    expect(await shownCode(page)).toBe("1");
    await mendAndUndo("stale-session", accounts.ok, `${sso.entUrl}/cours`);
  });

  test("a request left half-way would lead elsewhere", async () => {
    await page.goto(`${sso.entUrl}/ancien`);
    await page.goto(`${sso.entUrl}/cours`);
    await mendAndUndo("pending-request", accounts.ok, `${sso.entUrl}/cours`);
  });

  test("without the repair that request does lead elsewhere, and the popup says so afterwards", async () => {
    await page.goto(`${sso.entUrl}/ancien`);
    await page.goto(`${sso.entUrl}/cours`);
    await logIn(page, accounts.ok);
    expect(page.url()).toBe(`${sso.entUrl}/ancien`);
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=pending-request]");
    await popup.click("[data-fold=why] summary");
    expect(await popup.text()).toContain(`ent.${domain}/ancien`);
  });

  test("an old request set for the whole domain ends in the browser's error page", async () => {
    await page.goto(`${sso.entUrl}/ancien`);
    const request = (await browser.cookies()).find(({ name }) => name === "lemonldappdata");
    if (!request) throw new Error("the SSO set no pending request");
    await onDomain({ name: request.name, value: request.value });
    await page.goto(`${sso.entUrl}/cours`);
    await logIn(page, accounts.ok);
    const gaveUp = (error: Error) => expect(error.message).toContain("ERR_TOO_MANY_REDIRECTS");
    await page.goto(`${sso.ssoUrl}/`).catch(gaveUp);
    await mendAndUndo("redirect-loop", accounts.ok, `${sso.entUrl}/`);
  });
});
