import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { bystandersIn, jarOf, plantBystanders, sentOrder, withoutDateOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { logIn, shownCode, student } from "./login.ts";

const domain = "univ-exemple.test";
const kept = ["llngconnection", "llnglanguage"];
let sso: Lemonldap;
let browser: ChromiumBrowser;

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
});
afterEach(async () => {
  await browser.close();
  const foreign = browser.requestsLeavingInstitution([`auth.${domain}`, `ent.${domain}`]);
  expect(foreign).toEqual([]);
});

/** An old session's cookie, set for the SSO's host alone: from before the SSO served the whole domain. */
async function plantTwin(): Promise<void> {
  await browser.setCookie({
    name: "lemonldap",
    value: "a".repeat(64),
    url: `${sso.ssoUrl}/`,
    httpOnly: true,
    secure: true,
    sameSite: "Lax",
  });
}

describe("LemonLDAP::NG, in Chromium", () => {
  test("a host-only session beside the domain's loops for ever; one click, and the student is in; undo is exact", async () => {
    await plantTwin();
    const page = await browser.openTab(`${sso.entUrl}/cours`);
    for (let login = 0; login < 3; login += 1) {
      await logIn(page, student);
      expect(await shownCode(page)).toBe("1");
    }
    // The domain's cookie of a session that works elsewhere: the SSO clears it whenever it reads the twin.
    await browser.setCookie({
      name: "lemonldap",
      value: "b".repeat(64),
      url: sso.ssoUrl,
      domain: `.${domain}`,
      secure: true,
      httpOnly: true,
    });
    const before = await jarOf(browser);
    const orderBefore = await sentOrder(browser, `auth.${domain}`, "lemonldap");

    let popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=stale-session]");
    await popup.click("[data-fold=why] summary");
    expect(await popup.text()).toContain("Deux sessions se contredisent");
    await popup.click("[data-remedy=repair-session]");
    await popup.waitFor("[data-state=repaired]");
    await page.locator("#userfield").waitFor();
    expect(bystandersIn(withoutDateOf(await jarOf(browser), "llnglanguage"), kept)).toEqual(
      bystandersIn(withoutDateOf(before, "llnglanguage"), kept),
    );

    await logIn(page, student);
    expect(page.url()).toBe(`${sso.entUrl}/cours`);
    expect(await page.locator("#welcome").textContent()).toBe("Bienvenue totp");

    popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=repaired-and-in]");
    const beforeUndo = await jarOf(browser);
    await popup.click("[data-action=undo]");
    await popup.waitFor("[data-state=undone]");
    const after = await jarOf(browser);
    expect(withoutDateOf(after, "llnglanguage")).toEqual(withoutDateOf(before, "llnglanguage"));
    expect(bystandersIn(after, kept)).toEqual(bystandersIn(beforeUndo, kept));
    expect(await sentOrder(browser, `auth.${domain}`, "lemonldap")).toEqual(orderBefore);
  });

  test("a corrupted session cookie is said to be stale, mended and undone", async () => {
    await browser.setCookie({
      name: "lemonldap",
      value: "corrupted",
      url: sso.ssoUrl,
      domain: `.${domain}`,
      secure: true,
      httpOnly: true,
    });
    const page = await browser.openTab(`${sso.entUrl}/cours`);
    expect(await shownCode(page)).toBe("1");
    const before = await jarOf(browser);

    let popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=stale-session]");
    await popup.click("[data-remedy=repair-session]");
    await popup.waitFor("[data-state=repaired]");
    await page.waitForURL(/cas\/login/);
    await page.locator("#userfield").waitFor();
    expect(await shownCode(page)).toBe("9");
    await logIn(page, accounts.ok);
    expect(page.url()).toBe(`${sso.entUrl}/cours`);

    popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=repaired-and-in]");
    await popup.click("[data-action=undo]");
    await popup.waitFor("[data-state=undone]");
    expect(withoutDateOf(await jarOf(browser), "llnglanguage")).toEqual(withoutDateOf(before, "llnglanguage"));
  });

  test("a request left half-way leads elsewhere; one click, and the student is where they wanted to go", async () => {
    const page = await browser.openTab(`${sso.entUrl}/ancien`);
    await page.goto(`${sso.entUrl}/cours`);
    const before = await jarOf(browser);
    expect(before.map(({ name }) => name)).toContain("lemonldappdata");

    let popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=pending-request]");
    await popup.click("[data-remedy=repair-session]");
    await popup.waitFor("[data-state=repaired]");
    await page.waitForURL(/cas\/login.*cours/);
    await page.locator("#userfield").waitFor();
    await logIn(page, accounts.ok);
    expect(page.url()).toBe(`${sso.entUrl}/cours`);

    popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=repaired-and-in]");
    await popup.click("[data-action=undo]");
    await popup.waitFor("[data-state=undone]");
    expect(withoutDateOf(await jarOf(browser), "llnglanguage")).toEqual(withoutDateOf(before, "llnglanguage"));
  });

  test("without the repair, that request does lead elsewhere, and the popup says so afterwards", async () => {
    const page = await browser.openTab(`${sso.entUrl}/ancien`);
    await page.goto(`${sso.entUrl}/cours`);
    await logIn(page, accounts.ok);
    expect(page.url()).toBe(`${sso.entUrl}/ancien`);
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=pending-request]");
    await popup.click("[data-fold=why] summary");
    expect(await popup.text()).toContain(`ent.${domain}/ancien`);
  });

  test("an old request set for the whole domain ends in the browser's error page; the popup mends that too", async () => {
    const page = await browser.openTab(`${sso.entUrl}/ancien`);
    const request = (await browser.cookies()).find(({ name }) => name === "lemonldappdata");
    if (!request) throw new Error("the SSO set no pending request");
    await browser.setCookie({
      name: request.name,
      value: request.value,
      url: sso.ssoUrl,
      domain: `.${domain}`,
      secure: true,
    });
    await page.goto(`${sso.entUrl}/cours`);
    await logIn(page, accounts.ok);
    await page
      .goto(`${sso.ssoUrl}/`)
      .catch((error: Error) => expect(error.message).toContain("ERR_TOO_MANY_REDIRECTS"));
    const before = await jarOf(browser);

    let popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=redirect-loop]");
    await popup.click("[data-remedy=repair-session]");
    await popup.waitFor("[data-state=repaired]");
    await page.locator("#userfield").waitFor();
    await logIn(page, accounts.ok);
    expect(new URL(page.url()).origin).toBe(sso.entUrl);

    popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=repaired-and-in]");
    await popup.click("[data-action=undo]");
    await popup.waitFor("[data-state=undone]");
    expect(withoutDateOf(await jarOf(browser), "llnglanguage")).toEqual(withoutDateOf(before, "llnglanguage"));
  });
});
