import type { Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { jarOf } from "../cookie-jar.ts";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import { askForInstitution, shown, showsFirstRunPage } from "./begin.ts";
import { mend, openOn, undo } from "./mend.ts";
import { hosts, launchAtSchool, logIn } from "./school.ts";

let sso: EmbeddedSso;
let browser: FirefoxBrowser;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  browser = await launchAtSchool(sso, { prompts: true });
});
afterEach(() => browser.close());

/** A tab in which ENT and SSO send the browser round. */
async function openLoop(): Promise<Page> {
  await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas" });
  const page = await browser.browser.newPage();
  await page.goto(`${sso.entUrl}/cours`).catch(() => {});
  return page;
}

async function mendAndUndo(page: Page): Promise<void> {
  const before = await jarOf(browser);
  await mend(page, await openOn(browser, page, "redirect-loop"), "#username");
  await logIn(page, "etudiant");
  expect(page.url()).toBe(`${sso.entUrl}/cours`);
  await undo(browser, page);
  expect(await jarOf(browser)).toEqual(before);
}

describe("Firefox's own question", () => {
  test("is announced on a page that opens by itself after the installation", async () => {
    expect(await showsFirstRunPage(browser)).toBe(true);
    expect((await browser.cookiesSeenByExtension()).length).toBe(0);
  });

  test("refused on the first-run page, which says so; then accepted there", async () => {
    const welcome = await askForInstitution(browser, "ecole-exemple");
    const question = await browser.answerPrompt("deny");
    for (const host of Object.values(hosts)) expect(question).toContain(host);
    await shown(welcome, "[data-state=refused]");
    await welcome.locator("[data-action=grant]").click();
    await browser.answerPrompt("allow");
    await shown(welcome, "[data-state=granted]");
    await mendAndUndo(await openLoop());
  });

  test("refused on the first-run page; then accepted from the popup, which the answer closes", async () => {
    await askForInstitution(browser, "ecole-exemple");
    await browser.answerPrompt("deny");
    const page = await openLoop();
    let popup = await browser.realPopup(page);
    await popup.waitFor("[data-state=permission-missing]");
    await popup.click("[data-action=grant]");
    await browser.answerPrompt("deny");
    await popup.closed();
    popup = await browser.realPopup(page);
    await popup.waitFor("[data-state=permission-missing]");
    await popup.click("[data-action=grant]");
    await browser.answerPrompt("allow");
    await popup.closed();
    await page.goto(`${sso.entUrl}/cours`).catch(() => {});
    await mendAndUndo(page);
  });
});
