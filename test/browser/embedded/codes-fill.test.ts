import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { addAccount, deleteAll, openNewVault } from "../codes-page.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { usualBoundMs, within } from "../driver/wait-until.ts";
import { comeToCode } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

const address = "otpauth://totp/CAS:jeanne?secret=JBSWY3DPEHPK3PXP&issuer=CAS";
let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let codes: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
  browser = await beginAtSchool(sso);
  codes = (await openNewVault(browser)).page;
});
afterAll(async () => {
  await endStory(browser);
  await sso.stop();
});

// One kept anew was never used: none of these pages has to wait for the next code of the one before.
beforeEach(async () => {
  sso.resetAccounts();
  await browser.context.clearCookies();
  await codes.bringToFront();
  await deleteAll(codes);
  await addAccount(codes, address, "ecole-exemple");
});

/** Logs in up to the code, and opens the popup there. */
async function comeTo(uid: string): Promise<{ page: Page; popup: Popup }> {
  const page = await browser.openTab(`${sso.entUrl}/cours`);
  await comeToCode(page, uid);
  return { page, popup: await browser.pressToolbarButton(page) };
}

/** The digits that the codes in the popup show, which a popup has read to it and no page. */
const digitsIn = (popup: Popup) => popup.evaluate<string>(`document.querySelector(".digits").innerText`);

describe("a code filled from the popup, in Chromium", () => {
  test.each([
    ["six boxes that move the focus on", "cases", "#boxes input"],
    ["a field that comes late, and takes nothing at first", "tardif", "#late input"],
    ["a field that a script keeps as its own state says", "pilote", "#one-time-code"],
  ])("in %s leads to the ENT", async (_what, uid, fields) => {
    const { page, popup } = await comeTo(uid);
    await popup.waitFor("[data-state=code-wanted]");
    await popup.click("[data-action=fill]");
    await popup.waitFor("[data-outcome=written]", 60_000);
    const values = page.locator(fields).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const written = await within(usualBoundMs, "what stands in the page's fields", values);
    expect(written.join("")).toMatch(/^\d{6}$/);
    await popup.close();
    await page.locator("#fm1 [type=submit]").click();
    await page.waitForURL(`${sso.entUrl}/cours`);
    await within(usualBoundMs, "the page to close", page.close());
  });

  test.each([
    ["a frame of the page", "cadre", "no-field"],
    ["a sandboxed frame", "bac", "no-field"],
    ["a page that has the address and no origin", "isole", "refused"],
  ])("stays out of %s, which is said", async (_what, uid, outcome) => {
    const { page, popup } = await comeTo(uid);
    await popup.click("[data-action=fill]");
    await popup.waitFor(`[data-outcome=${outcome}]`, 60_000);
    if (outcome === "refused") {
      expect(await popup.evaluate(`document.querySelector("[data-place=here]").innerText`)).toBe(
        new URL(page.url()).host,
      );
      expect(await digitsIn(popup)).toMatch(/^[•\s]+$/);
    }
    await popup.close();
    const fields = await Promise.all(
      page
        .frames()
        .map((frame) => frame.locator("#token").evaluateAll((all) => all.map((one) => "value" in one && one.value))),
    );
    expect(fields.flat()).toEqual([""]);
    await within(usualBoundMs, "the page to close", page.close());
  });
});
