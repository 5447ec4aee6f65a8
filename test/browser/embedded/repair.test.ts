import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { jarOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { logIn } from "./login.ts";
import { beginAtSchool, domain, endStory, untouchables } from "./school.ts";

let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  sso.resetAccounts();
  browser = await beginAtSchool(sso);
  page = await browser.context.newPage();
});
afterEach(() => endStory(browser));

/** One click on the verdict's button, the login, and the page first wanted; then undo, and the jar of before. */
async function mendAndUndo(verdict: string): Promise<void> {
  const before = await jarOf(browser);
  const bystanders = await untouchables(browser);
  expect(bystanders.length).toBeGreaterThanOrEqual(4);

  let popup = await browser.pressToolbarButton(page);
  await popup.waitFor(`[data-state=${verdict}]`);
  await popup.click("[data-remedy=repair-session]");
  await popup.waitFor("[data-state=repaired]");
  await page.locator("#username").waitFor();
  expect(await untouchables(browser)).toEqual(bystanders);

  await logIn(page, "etudiant");
  expect(page.url()).toBe(`${sso.entUrl}/cours`);
  expect(await page.locator("#welcome").textContent()).toBe("Bienvenue etudiant");

  popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-state=repaired-and-in]");
  await popup.click("[data-action=undo]");
  await popup.waitFor("[data-state=undone]");
  expect(await jarOf(browser)).toEqual(before);
}

const wantCourses = () => page.goto(`${sso.entUrl}/cours`);
const gaveUp = (error: Error) => expect(error.message).toContain("ERR_TOO_MANY_REDIRECTS");

describe("the embedded SSO, in Chromium", () => {
  test("a form whose execution expired comes back empty and silent", async () => {
    await wantCourses();
    sso.expireExecutions();
    await logIn(page, "etudiant");
    expect(new URL(page.url()).hostname).toBe(`cas.${domain}`);
    await mendAndUndo("stale-session");
  });

  test("an old JSESSIONID in front of the right one makes every form come back", async () => {
    const old = { name: "JSESSIONID", value: "old", url: `${sso.ssoUrl}/cas/login`, path: "/cas/login", secure: true };
    await browser.setCookie({ ...old, httpOnly: true });
    await wantCourses();
    for (let login = 0; login < 3; login += 1) await logIn(page, "etudiant");
    expect(new URL(page.url()).hostname).toBe(`cas.${domain}`);
    await mendAndUndo("stale-session");
  });

  test("an address whose ticket was used", async () => {
    sso.useNextTicket();
    await wantCourses();
    await logIn(page, "etudiant");
    await page.locator("#refused").waitFor();
    await mendAndUndo("ticket-refused");
  });

  test("a login cookie that the SSO cannot read loops until the browser gives up", async () => {
    await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true });
    await wantCourses().catch(gaveUp);
    await mendAndUndo("redirect-loop");
  });

  test("an old session of the ENT in front of the right one loops between the two", async () => {
    const old = { name: "MOD_AUTH_CAS_S", value: "old", url: `${sso.entUrl}/`, secure: true, httpOnly: true };
    await wantCourses();
    await logIn(page, "etudiant");
    await browser.context.clearCookies({ name: "MOD_AUTH_CAS_S" });
    await browser.setCookie(old);
    await wantCourses().catch(gaveUp);
    await mendAndUndo("redirect-loop");
  });

  test("cookies grown too large to be read", async () => {
    await wantCourses();
    const heavy = { value: "x".repeat(3_900), url: `${sso.entUrl}/`, secure: true };
    for (let index = 0; index < 5; index += 1) {
      await browser.setCookie({ ...heavy, name: `MOD_AUTH_CAS_${index}` });
    }
    const answer = await wantCourses();
    expect(answer?.status()).toBe(431);
    await mendAndUndo("headers-too-large");
  });

  test("partitioned and path cookies of the login go and return with the rest", async () => {
    await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true });
    await browser.setCookie({
      name: "JSESSIONID",
      value: "deep",
      url: `${sso.ssoUrl}/cas/x`,
      path: "/cas/x",
      secure: true,
    });
    await browser.setCookie({
      name: "TGC",
      value: "framed",
      url: `${sso.ssoUrl}/cas`,
      path: "/cas",
      secure: true,
      sameSite: "None",
      partitionKey: { topLevelSite: "https://autre.test", hasCrossSiteAncestor: true },
    });
    await wantCourses().catch(gaveUp);
    await mendAndUndo("redirect-loop");
  });
});
