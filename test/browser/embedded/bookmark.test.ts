import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { violationsIn } from "../axe.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { logIn } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

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

/** Opens a page of the login as a bookmark kept it, with the popup's verdict on it. */
async function openBookmark(query: Record<string, string>): Promise<Popup> {
  const kept = `${sso.ssoUrl}/cas/login?${new URLSearchParams(query)}`;
  await expect(page.goto(kept)).rejects.toThrow("ERR_TOO_MANY_REDIRECTS");
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-state=dead-bookmark]");
  return popup;
}

/** What the click puts in the clipboard, pasted by the keys of a person where letters can be typed. */
async function copied(popup: Popup): Promise<string> {
  await popup.click("[data-action=copy-address]");
  await popup.waitFor(/Copié/);
  await popup.close();
  const notes = await browser.openTab("data:text/html,<textarea autofocus></textarea>");
  await notes.locator("textarea").press("Control+V");
  return notes.locator("textarea").inputValue();
}

describe("a page of the login, kept as a bookmark, in Chromium", () => {
  test("is called so, and the address to keep leads where it led", async () => {
    const popup = await openBookmark({ service: `${sso.entUrl}/cours?ticket=ST-1-old`, execution: "e1s1" });
    expect(await popup.text()).toContain(`${sso.entUrl}/cours`);
    for (const theme of ["light", "dark"] as const) expect(await violationsIn(popup, theme)).toEqual([]);
    expect(await copied(popup)).toBe(`${sso.entUrl}/cours`);

    await (await browser.pressToolbarButton(page)).click("[data-remedy=open-entry]");
    await page.locator("#username").waitFor();
    await logIn(page, "etudiant");
    expect(page.url()).toBe(`${sso.entUrl}/cours`);
  });

  test("that does not tell where it led is replaced by the ENT's own address, and this is said", async () => {
    const popup = await openBookmark({ execution: "e1s1" });
    await popup.evaluate("document.querySelector('[data-fold=why]')?.setAttribute('open', '')");
    await popup.waitFor(/ne dit pas quelle page tu voulais/);
    expect(await copied(popup)).toBe(`${sso.entUrl}/`);
  });
});
