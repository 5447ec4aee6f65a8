import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { type Jar, jarOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { usualBoundMs, waitUntil } from "../driver/wait-until.ts";
import { armGate, countCalls } from "../driver/worker-gate.ts";
import { acts, changes, type NthCall, nthCalls } from "../nth-calls.ts";
import { beginAtSchool, endStory } from "./school.ts";

let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
  browser = await beginAtSchool(sso);
  page = await browser.context.newPage();
});
afterAll(async () => {
  await endStory(browser);
  await sso.stop();
});

/** A jar that makes ENT and SSO send the browser round, and the popup that says so. */
async function breakLogin(): Promise<{ before: Jar; popup: Popup }> {
  await browser.context.clearCookies({ name: /^(?:TGC|JSESSIONID|MOD_AUTH_CAS_S)$/ });
  await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true });
  await browser.setCookie({ name: "MOD_AUTH_CAS_S", value: "old", url: `${sso.entUrl}/`, secure: true });
  await page.goto(`${sso.entUrl}/cours`).catch(() => {});
  const before = await jarOf(browser);
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-state=redirect-loop]");
  return { before, popup };
}

const sessions = (jar: Jar) => jar.filter(({ name, value }) => value === "junk" || value === "old" || name === "TGC");

async function expectRepaired(popup: Popup): Promise<void> {
  await popup.waitFor("[data-state=repaired]");
  await page.locator("#username").waitFor();
  expect(page.url()).toContain(encodeURIComponent(`${sso.entUrl}/cours`));
  expect(sessions(await jarOf(browser))).toEqual([]);
}

/** The names of the calls to the browser that a click leads to. */
async function callsOf(click: () => Promise<void>): Promise<string[]> {
  const counter = await countCalls(browser);
  await click();
  return counter.made();
}

type Click = { popup: Popup; selector: string; end: string };

/** Stops the worker dead before that call, and kills it there. Gives the call if the run came to its end without it. */
async function killedAt(step: NthCall | undefined, { popup, selector, end }: Click): Promise<NthCall[]> {
  if (!step) {
    await popup.click(selector);
    return [];
  }
  const gate = await armGate(browser, { ...step, mode: "before" });
  await popup.click(selector);
  const reachedOrEnded = async () => (await gate.reached(300)) ?? ((await popup.shows(end)) && "ended");
  const reached = await waitUntil("the gate, or the end of the run", reachedOrEnded);
  await browser.stopWorker();
  return reached === "ended" ? [step] : [];
}

describe("a background killed between any two steps, in Chromium", () => {
  test("changes nothing of a repair's outcome nor of its undoing", { timeout: 300_000 }, async () => {
    const first = await breakLogin();
    const repairCalls = await callsOf(async () => {
      await first.popup.click("[data-remedy=repair-session]");
      await expectRepaired(first.popup);
    });
    const undoCalls = await callsOf(async () => {
      await first.popup.click("[data-action=undo]");
      await first.popup.waitFor("[data-state=undone]");
    });
    // What comes after the entry was reopened is the watching of the page, and no step of the repair.
    const repairSteps = nthCalls(repairCalls.slice(0, repairCalls.indexOf("tabs.update") + 3)).filter(changes);
    const undoSteps = nthCalls(undoCalls.slice(0, undoCalls.lastIndexOf("cookies.set") + 4)).filter(changes);
    expect(repairSteps.filter(acts).map(({ api }) => api)).toContain("cookies.set");
    expect(undoSteps.filter(acts).map(({ api }) => api)).toContain("cookies.set");

    const passed: NthCall[] = [];
    for (let index = 0; index < Math.max(repairSteps.length, undoSteps.length); index += 1) {
      const { before, popup } = await breakLogin();
      const repair = { popup, selector: "[data-remedy=repair-session]", end: "[data-state=repaired]" };
      passed.push(...(await killedAt(repairSteps[index], repair)));
      await expectRepaired(popup);

      const undo = { popup, selector: "[data-action=undo]", end: "[data-state=undone]" };
      passed.push(...(await killedAt(undoSteps[index], undo)));
      await popup.waitFor("[data-state=undone]");
      expect(await jarOf(browser), `after step ${index}`).toEqual(before);
      await popup.close();
    }
    // A run can look and tell less often than the one that was counted; what acts is done in every run.
    expect(passed.filter(acts)).toEqual([]);
  });

  test.each(["cookies.set", "tabs.update"])(
    "while nobody looks, at %s: whatever wakes it next goes on",
    async (api) => {
      const { popup } = await breakLogin();
      const gate = await armGate(browser, { api, callIndex: 0, mode: "before" });
      await popup.click("[data-remedy=repair-session]");
      expect(await gate.reached(usualBoundMs)).toEqual({ api });
      await popup.close();
      await browser.stopWorker();
      await browser.wakeWorker();
      await page.locator("#username").waitFor();
      expect(sessions(await jarOf(browser))).toEqual([]);
    },
  );
});
