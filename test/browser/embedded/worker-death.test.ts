import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { type Jar, jarOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { usualBoundMs, waitUntil } from "../driver/wait-until.ts";
import { armGate, countCalls } from "../driver/worker-gate.ts";
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

/**
 * Stops the worker dead before one of the calls that the click leads to, and kills it there; null when this run came
 * to its end in fewer calls than the counted one.
 */
async function killedAt(callIndex: number, { popup, selector, end }: Click): Promise<string | null> {
  const gate = await armGate(browser, { callIndex, mode: "before" });
  await popup.click(selector);
  const reachedOrEnded = async () => (await gate.reached(300)) ?? ((await popup.shows(end)) && { api: null });
  const { api } = await waitUntil("the gate, or the end of the run", reachedOrEnded);
  await browser.stopWorker();
  return api;
}

describe("a background killed between any two steps, in Chromium", () => {
  test("changes nothing of a repair's outcome nor of its undoing", { timeout: 400_000 }, async () => {
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
    const repairSteps = repairCalls.indexOf("tabs.update") + 3;
    const undoSteps = undoCalls.lastIndexOf("cookies.set") + 4;
    expect(repairSteps).toBeGreaterThan(10);
    expect(undoSteps).toBeGreaterThan(8);

    const killsOfRepair: (string | null)[] = [];
    const killsOfUndo: (string | null)[] = [];
    for (let step = 0; step < Math.max(repairSteps, undoSteps); step += 1) {
      const { before, popup } = await breakLogin();
      const repair = { popup, selector: "[data-remedy=repair-session]", end: "[data-state=repaired]" };
      if (step < repairSteps) killsOfRepair.push(await killedAt(step, repair));
      else await popup.click(repair.selector);
      await expectRepaired(popup);

      const undo = { popup, selector: "[data-action=undo]", end: "[data-state=undone]" };
      if (step < undoSteps) killsOfUndo.push(await killedAt(step, undo));
      else await popup.click(undo.selector);
      await popup.waitFor("[data-state=undone]");
      expect(await jarOf(browser), `after step ${step}`).toEqual(before);
      await popup.close();
    }
    // A run can make fewer calls than the one they were counted in, which told the popup more often on its way.
    expect(killsOfRepair.filter((api) => api !== null).length).toBeGreaterThan(8);
    expect(killsOfUndo.filter((api) => api !== null).length).toBeGreaterThan(6);
    expect(killsOfRepair).toContain("cookies.set");
    expect(killsOfUndo).toContain("cookies.set");
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
