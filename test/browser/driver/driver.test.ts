// @vitest-environment node
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "webextension-polyfill";
import { type ChromiumBrowser, launchChromium } from "./chromium.ts";
import type { Popup } from "./popup.ts";
import { writeProbeExtension } from "./probe-extension.ts";
import { openProbeSite, type ProbeSite } from "./probe-site.ts";
import { armGate, countCalls } from "./worker-gate.ts";

declare const chrome: Browser;

const hosts = ["http://sso.test/*"];
const holdsHost = () => chrome.permissions.contains({ origins: ["http://sso.test/*"] });

let site: ProbeSite;
let extension: string;

beforeAll(async () => {
  site = await openProbeSite();
  extension = writeProbeExtension("chromium");
});

afterAll(() => {
  site.close();
  rmSync(extension, { recursive: true });
});

describe("Chromium", () => {
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    browser = await launchChromium({ extension, granted: hosts, colorScheme: "dark" });
  }, 20_000);

  afterAll(() => browser?.close());

  const openPopup = async () => browser.pressToolbarButton(await browser.openTab(site.url));
  const born = async (popup: Popup) => {
    await popup.click("#ask-background");
    await popup.waitFor(/born \d/);
    return (await popup.text()).match(/born (\S+)/)?.[1];
  };

  it("opens the real popup on the page's own tab, with activeTab", async () => {
    const popup = await openPopup();
    await popup.click("#ask-tab");
    await popup.waitFor(new RegExp(`tab ${site.url}`));
    expect(await popup.evaluate(`matchMedia("(prefers-color-scheme: dark)").matches`)).toBe(true);
    expect(await popup.evaluate("chrome.i18n.getUILanguage()")).toBe("fr");
    const button = { role: "button", name: "Onglet", depth: expect.any(Number) };
    expect(await popup.accessibilityTree()).toContainEqual(button);
    expect((await popup.screenshot()).subarray(1, 4).toString()).toBe("PNG");
    await popup.close();
    await expect(popup.waitFor("#answer")).rejects.toThrow("the popup has closed");
  });

  it("types with the keyboard, and follows the popup through a reload", async () => {
    const popup = await openPopup();
    await popup.click("#name");
    await popup.type("léa");
    await popup.press("Shift+Tab");
    await popup.press("Tab");
    expect(await popup.evaluate("document.activeElement.id + document.activeElement.value")).toBe("nameléa");
    await popup.evaluate("location.reload()");
    await popup.waitFor("#name:placeholder-shown");
  });

  it("clicks only what a person could click, and says what was there", async () => {
    const popup = await openPopup();
    await expect(popup.click("#disabled", 200)).rejects.toThrow(/it is disabled; on screen: "Sonde/);
    await expect(popup.click("#covered", 200)).rejects.toThrow(/covered by <div/);
    await expect(popup.click("#absent", 200)).rejects.toThrow(/no such element/);
    await expect(popup.waitFor(/Bonjour/, 200)).rejects.toThrow(/waited 200 ms for \/Bonjour\/.*Sonde/);
  });

  it("stops the worker, which wakes afresh on a message", async () => {
    const popup = await openPopup();
    const first = await born(popup);
    await browser.stopWorker();
    expect(await browser.isWorkerRunning()).toBe(false);
    const second = await born(popup);
    expect(second).not.toBe(first);
    await browser.stopWorker();
    expect(String(await browser.workerEvaluate(() => performance.timeOrigin))).not.toBe(second);
  });

  it("grants a seeded host in silence, and only when it is asked", async () => {
    expect(await browser.workerEvaluate(holdsHost)).toBe(false);
    const popup = await openPopup();
    await popup.click("#ask-grant");
    await popup.waitFor(/granted true trusted true/);
    expect(await browser.workerEvaluate(holdsHost)).toBe(true);
  });
});

describe("Chromium holding a host", () => {
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    browser = await launchChromium({
      extension,
      held: [...hosts, "https://sso.test/*"],
      incognito: true,
      language: "en",
    });
  }, 20_000);

  afterAll(() => browser?.close());

  const names = async (storeId?: "0" | "1") => (await browser.cookies(storeId)).map(({ name }) => name).sort();
  const putCookies = async () => {
    for (const name of ["a", "b"]) await browser.setCookie({ url: site.url, name, value: "1", httpOnly: true });
  };

  it("holds it from the start, in the language asked for", async () => {
    expect(await browser.workerEvaluate(holdsHost)).toBe(true);
    expect(await browser.workerEvaluate(() => chrome.i18n.getUILanguage())).toMatch(/^en/);
  });

  it("sees every cookie from both sides, partitioned ones too", async () => {
    const partitionKey = { topLevelSite: "https://app.test", hasCrossSiteAncestor: true };
    const url = "https://sso.test/";
    await browser.setCookie({ url, name: "part", value: "1", secure: true, sameSite: "None", partitionKey });
    expect(await browser.cookies()).toContainEqual(expect.objectContaining({ name: "part", partitionKey }));
    await browser.openTab(`${site.url}cookie`);
    const seen = await browser.cookiesSeenByExtension();
    expect(seen.map(({ name }) => name).sort()).toEqual(["part", "seen"]);
  });

  it("keeps the private window's cookies apart", async () => {
    await expect(browser.cookies("1")).rejects.toThrow("no private window");
    const opened = browser.context.waitForEvent("page");
    await browser.workerEvaluate((url: string) => chrome.windows.create({ incognito: true, url }), site.url);
    const window = await opened;
    await browser.setCookie({ url: site.url, name: "private", value: "1" }, "1");
    expect(await names("1")).toEqual(["private"]);
    expect(await names("0")).toEqual(["part", "seen"]);
    await window.close();
    await browser.context.clearCookies();
  });

  it("counts the worker's calls and hangs it before or after any of them", async () => {
    const page = await browser.openTab(site.url);
    await putCookies();
    const calls = await countCalls(browser);
    const popup = await browser.pressToolbarButton(page);
    await popup.click("#ask-forget");
    await popup.waitFor(/forgot 2/);
    expect(await calls.made()).toEqual(["cookies.getAll", "cookies.remove", "cookies.remove", "storage.local.set"]);
    expect(await names()).toEqual([]);

    for (const [mode, left] of [
      ["before", ["a", "b"]],
      ["after", ["b"]],
    ] as const) {
      await putCookies();
      const gate = await armGate(browser, { callIndex: 1, mode });
      expect(await gate.reached(50)).toBeNull();
      await popup.click("#ask-forget");
      expect(await gate.reached(2_000)).toEqual({ api: "cookies.remove" });
      expect(await names()).toEqual(left);
      await browser.stopWorker();
      expect(await gate.reached(50)).toBeNull();
    }
    await popup.click("#ask-forget");
    await popup.waitFor(/forgot 1/);
  }, 10_000);

  it("tells which requests went to other hosts", async () => {
    const page = await browser.openTab(site.url);
    await page.evaluate(() => fetch("http://elsewhere.example/x").catch(() => {}));
    expect(() => browser.requestsLeavingInstitution(["sso.test"])).toThrow("still runs");
    await browser.close();
    const left = browser.requestsLeavingInstitution(["sso.test"]);
    expect(left.map(({ url }) => url)).toEqual(["http://elsewhere.example/x"]);
    expect(browser.requestsLeavingInstitution(["sso.test", "elsewhere.example"])).toEqual([]);
  });
});
