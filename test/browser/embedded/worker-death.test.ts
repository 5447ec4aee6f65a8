import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { type Jar, jarOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
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
  await popup.waitFor("[data-state=repaired]", 10_000);
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

/** Stops the worker dead before one of the calls that the click leads to, and kills it there. */
async function killedAt(callIndex: number, click: () => Promise<void>): Promise<string> {
  const gate = await armGate(browser, { callIndex, mode: "before" });
  await click();
  const reached = await gate.reached(5_000);
  await browser.stopWorker();
  return reached?.api ?? "none";
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

    for (let step = 0; step < Math.max(repairSteps, undoSteps); step += 1) {
      const { before, popup } = await breakLogin();
      const repairClick = () => popup.click("[data-remedy=repair-session]");
      if (step < repairSteps) expect(await killedAt(step, repairClick), `repair, step ${step}`).not.toBe("none");
      else await repairClick();
      await expectRepaired(popup);

      const undoClick = () => popup.click("[data-action=undo]");
      if (step < undoSteps) expect(await killedAt(step, undoClick), `undo, step ${step}`).not.toBe("none");
      else await undoClick();
      await popup.waitFor("[data-state=undone]", 10_000);
      expect(await jarOf(browser), `after step ${step}`).toEqual(before);
      await popup.close();
    }
  });

  test("while nobody looks: whatever wakes it next finishes the repair", async () => {
    const first = await breakLogin();
    const calls = await callsOf(async () => {
      await first.popup.click("[data-remedy=repair-session]");
      await expectRepaired(first.popup);
    });
    await first.popup.close();

    const { popup } = await breakLogin();
    const gate = await armGate(browser, { callIndex: calls.indexOf("cookies.set"), mode: "before" });
    await popup.click("[data-remedy=repair-session]");
    expect(await gate.reached(5_000)).toEqual({ api: "cookies.set" });
    await popup.close();
    await browser.stopWorker();
    await browser.wakeWorker();
    await page.locator("#username").waitFor();
    expect(sessions(await jarOf(browser))).toEqual([]);
  });
});
