import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { usualBoundMs, waitUntil } from "../driver/wait-until.ts";
import { armGate } from "../driver/worker-gate.ts";
import { imitation, startUnlistedSchool, type UnlistedSchool } from "../unlisted-school.ts";
import { beginAtSchool, domain } from "./school.ts";

let sso: EmbeddedSso;
let imitator: UnlistedSchool;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  [sso, imitator] = await Promise.all([startEmbeddedSso(), startUnlistedSchool()]);
});
afterAll(() => Promise.all([sso.stop(), imitator.stop()]));
beforeEach(async () => {
  browser = await beginAtSchool(sso, { spki: [sso.certificateSpki, imitator.certificateSpki] });
  page = await browser.openTab(`${sso.entUrl}/cours`);
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-state=login-ready]");
  await popup.close();
});
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([`cas.${domain}`, `ent.${domain}`, imitation])).toEqual([]);
});

/** What a student sees meanwhile, although it may change. */
async function onScreen(popup: Popup, selector: string): Promise<void> {
  const visible = `document.querySelector(${JSON.stringify(selector)})?.checkVisibility() ?? false`;
  await waitUntil(`${selector} meanwhile`, () => popup.evaluate<boolean>(visible));
}

describe("the popup while the background does not answer, in Chromium", () => {
  test("shows what was known of the tab, as not sure yet, and is sure once the background wakes anew", async () => {
    const gate = await armGate(browser, { callIndex: 0, mode: "before" });
    const popup = await browser.pressToolbarButton(page);
    await onScreen(popup, "main[aria-busy=true] [data-state=login-ready]");
    expect(await gate.reached(usualBoundMs)).not.toBeNull();
    await browser.stopWorker();
    await popup.waitFor("[data-state=login-ready]");
  });

  test("shows nothing of it where the tab went on to a page that imitates the login", async () => {
    const gate = await armGate(browser, { callIndex: 0, mode: "before" });
    await page.goto(imitator.imitationAddress);
    const popup = await browser.pressToolbarButton(page);
    await onScreen(popup, "main > .waiting");
    expect(await gate.reached(usualBoundMs)).not.toBeNull();
    expect(await popup.evaluate<number>(`document.querySelectorAll("[data-state]").length`)).toBe(0);
    await browser.stopWorker();
    await popup.waitFor("[data-state=look-alike]");
  });
});
