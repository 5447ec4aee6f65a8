import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { type Jar, jarOf } from "../cookie-jar.ts";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import type { FirefoxCookie } from "../driver/firefox-cookies.ts";
import type { Popup } from "../driver/popup.ts";
import { chooseInstitution, shown } from "./begin.ts";
import { openOn } from "./mend.ts";
import { launchAtSchool } from "./school.ts";

let sso: EmbeddedSso;
let browser: FirefoxBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
  browser = await launchAtSchool(sso);
  await chooseInstitution(browser, "ecole-exemple");
  page = await browser.browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await sso.stop();
});

/** A jar that makes ENT and SSO send the browser round, and the popup that says so. */
async function breakLogin(): Promise<{ before: Jar<FirefoxCookie>; popup: Popup }> {
  for (const name of ["TGC", "JSESSIONID", "MOD_AUTH_CAS_S"]) await browser.dropCookies(name);
  await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas" });
  await browser.setCookie({ name: "MOD_AUTH_CAS_S", value: "old", url: `${sso.entUrl}/` });
  await page.goto(`${sso.entUrl}/cours`).catch(() => {});
  const before = await jarOf(browser);
  return { before, popup: await openOn(browser, page, "redirect-loop") };
}

const repair = (popup: Popup) => popup.click("[data-remedy=repair-session]");
const undo = (popup: Popup) => popup.click("[data-action=undo]");

async function expectCleared(): Promise<void> {
  await shown(page, "#username");
  expect(page.url()).toContain(encodeURIComponent(`${sso.entUrl}/cours`));
  const left = (await jarOf(browser)).filter(({ value }) => value === "junk" || value === "old");
  expect(left).toEqual([]);
}

async function expectRepaired(popup: Popup): Promise<void> {
  await popup.waitFor("[data-state=repaired]", 10_000);
  await expectCleared();
}

async function expectUndone(popup: Popup, before: Jar<FirefoxCookie>): Promise<void> {
  await popup.waitFor("[data-state=undone]", 10_000);
  expect(await jarOf(browser)).toEqual(before);
}

describe("an event page that Firefox stops", () => {
  test("before the login goes wrong: the navigation wakes it", async () => {
    await browser.stopBackground();
    const { popup } = await breakLogin();
    await repair(popup);
    await expectRepaired(popup);
  });

  test("before each click", async () => {
    const { before, popup } = await breakLogin();
    await browser.stopBackground();
    await repair(popup);
    await expectRepaired(popup);
    await browser.stopBackground();
    await undo(popup);
    await expectUndone(popup, before);
  });

  test("just after each click", async () => {
    const { before, popup } = await breakLogin();
    await repair(popup);
    await browser.stopBackground();
    await expectRepaired(popup);
    await undo(popup);
    await browser.stopBackground();
    await expectUndone(popup, before);
  });

  test("at any step of a repair or of its undoing", { timeout: 200_000 }, async () => {
    const first = await breakLogin();
    const repairCounter = await browser.armGate();
    await repair(first.popup);
    await expectRepaired(first.popup);
    const undoCounter = await browser.armGate();
    await undo(first.popup);
    await expectUndone(first.popup, first.before);
    // What comes after the entry was reopened is the watching of the page, and no step of the repair.
    const repairSteps = (await repairCounter.made()).indexOf("tabs.update") + 3;
    const undoSteps = (await undoCounter.made()).lastIndexOf("cookies.set") + 8;
    expect(repairSteps).toBeGreaterThan(20);
    expect(undoSteps).toBeGreaterThan(15);

    for (let step = 0; step < Math.max(repairSteps, undoSteps); step += 1) {
      const { before, popup } = await breakLogin();
      const repairing = await browser.armGate(step < repairSteps ? step : null);
      await repair(popup);
      if (step < repairSteps) await repairing.stoppedAt();
      await expectRepaired(popup);

      const undoing = await browser.armGate(step < undoSteps ? step : null);
      await undo(popup);
      if (step < undoSteps) await undoing.stoppedAt();
      await expectUndone(popup, before);
    }
  });

  test("while nobody looks: whatever wakes it next finishes the repair", async () => {
    const first = await breakLogin();
    const counter = await browser.armGate();
    await repair(first.popup);
    await expectRepaired(first.popup);

    const { popup } = await breakLogin();
    const repairing = await browser.armGate((await counter.made()).indexOf("cookies.set"));
    await repair(popup);
    expect(await repairing.stoppedAt()).toBe("cookies.set");
    await popup.close();
    await browser.realPopup(await browser.browser.newPage());
    await expectCleared();
  });
});
