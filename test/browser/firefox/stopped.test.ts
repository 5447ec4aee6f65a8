import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { type Jar, jarOf } from "../cookie-jar.ts";
import type { FirefoxBrowser } from "../driver/firefox.ts";
import type { FirefoxCookie } from "../driver/firefox-cookies.ts";
import type { Popup } from "../driver/popup.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { acts, changes, type NthCall, nthCalls } from "../nth-calls.ts";
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
  return { before: await jarOf(browser), popup: await openOn(browser, page, "redirect-loop") };
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
  await popup.waitFor("[data-state=repaired]");
  await expectCleared();
}

async function expectUndone(popup: Popup, before: Jar<FirefoxCookie>): Promise<void> {
  await popup.waitFor("[data-state=undone]");
  expect(await jarOf(browser)).toEqual(before);
}

type Run = { popup: Popup; click: (popup: Popup) => Promise<void>; end: string };

/** Clicks, and stops the event page at that call. Gives the call if the run came to its end without it. */
async function stoppedAt(step: NthCall | undefined, { popup, click, end }: Run): Promise<NthCall[]> {
  const gate = await browser.armGate(step);
  await click(popup);
  if (!step) return [];
  const ran = async () => (await gate.stopped()) ?? ((await popup.shows(end)) && "to its end");
  if ((await waitUntil("a stop, or the end of the run", ran)) !== "to its end") return [];
  // A gate that is left armed would stop the page while the next login goes wrong, and keep from it what it is to see.
  await browser.armGate();
  return [step];
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

  test("at any step of a repair or of its undoing", { timeout: 400_000 }, async () => {
    const first = await breakLogin();
    const repairCounter = await browser.armGate();
    await repair(first.popup);
    await expectRepaired(first.popup);
    const undoCounter = await browser.armGate();
    await undo(first.popup);
    await expectUndone(first.popup, first.before);
    // What comes after the entry was reopened is the watching of the page, and no step of the repair.
    const repairCalls = await repairCounter.made();
    const undoCalls = await undoCounter.made();
    const repairSteps = nthCalls(repairCalls.slice(0, repairCalls.indexOf("tabs.update") + 3)).filter(changes);
    const undoSteps = nthCalls(undoCalls.slice(0, undoCalls.lastIndexOf("cookies.set") + 8)).filter(changes);
    expect(repairSteps.filter(acts).map(({ api }) => api)).toContain("cookies.set");
    expect(undoSteps.filter(acts).map(({ api }) => api)).toContain("cookies.set");

    const passed: NthCall[] = [];
    for (let index = 0; index < Math.max(repairSteps.length, undoSteps.length); index += 1) {
      // What wakes the page is told elsewhere; here it is stopped in the middle of what it does.
      await browser.wakeBackground();
      const { before, popup } = await breakLogin();
      passed.push(...(await stoppedAt(repairSteps[index], { popup, click: repair, end: "[data-state=repaired]" })));
      await expectRepaired(popup);

      await browser.wakeBackground();
      passed.push(...(await stoppedAt(undoSteps[index], { popup, click: undo, end: "[data-state=undone]" })));
      await expectUndone(popup, before);
    }
    // A run can look and tell less often than the one that was counted; what acts is done in every run.
    expect(passed.filter(acts)).toEqual([]);
  });

  test.each(["cookies.set", "tabs.update"])(
    "while nobody looks, at %s: whatever wakes it next goes on",
    async (api) => {
      const { popup } = await breakLogin();
      const repairing = await browser.armGate({ api, callIndex: 0 });
      await repair(popup);
      expect(await repairing.stoppedAt()).toBe(api);
      await popup.close();
      await browser.realPopup(await browser.browser.newPage());
      await expectCleared();
    },
  );
});
