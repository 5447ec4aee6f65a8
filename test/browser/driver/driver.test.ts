// @vitest-environment node
import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "webextension-polyfill";
import { type ChromiumBrowser, launchChromium } from "./chromium.ts";
import { withDisplay } from "./display.ts";
import { type FirefoxBrowser, launchFirefox } from "./firefox.ts";
import { answerPrompt } from "./permission-prompt.ts";
import type { Popup } from "./popup.ts";
import { probeGeckoId, writeProbeExtension } from "./probe-extension.ts";
import { waitUntil } from "./wait-until.ts";
import { armGate, countCalls } from "./worker-gate.ts";

declare const chrome: Browser;

const hosts = ["http://sso.test/*"];
const holdsHost = () => chrome.permissions.contains({ origins: ["http://sso.test/*"] });
const born = async (popup: Popup) => {
  await popup.click("#ask-background");
  await popup.waitFor(/born \d/);
  return (await popup.text()).match(/born (\S+)/)?.[1];
};

let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>SSO</title><h1>Connexion</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://sso.test:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe("Chromium", () => {
  let extension: string;
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    extension = writeProbeExtension("chromium");
    browser = await launchChromium({ extension, granted: hosts, incognito: true, colorScheme: "dark" });
  }, 20_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(extension, { recursive: true });
  });

  it("opens the real popup on the page's own tab, with activeTab", async () => {
    const popup = await browser.pressToolbarButton(await browser.openTab(site));
    await popup.click("#ask-tab");
    await popup.waitFor(`#answer`);
    await popup.waitFor(new RegExp(`tab ${site}`));
    expect(await popup.accessibilityTree()).toContainEqual({
      role: "button",
      name: "Onglet",
      depth: expect.any(Number),
    });
    expect(await popup.evaluate(`matchMedia("(prefers-color-scheme: dark)").matches`)).toBe(true);
    expect((await popup.screenshot()).subarray(1, 4).toString()).toBe("PNG");
    await popup.click("#name");
    await popup.type("léa");
    await popup.press("Shift+Tab");
    await popup.press("Tab");
    expect(await popup.evaluate("document.activeElement.id + document.activeElement.value")).toBe("nameléa");
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
    await expect(popup.waitFor("#answer")).rejects.toThrow("the popup has closed");
  });

  it("clicks only what a person could click, and says what was there", async () => {
    const popup = await browser.pressToolbarButton(await browser.openTab(site));
    await expect(popup.click("#disabled", 200)).rejects.toThrow(/it is disabled; on screen: "Sonde/);
    await expect(popup.click("#covered", 200)).rejects.toThrow(/covered by <div/);
    await expect(popup.click("#absent", 200)).rejects.toThrow(/no such element/);
    await expect(popup.waitFor(/Bonjour/, 200)).rejects.toThrow(/waited 200 ms for \/Bonjour\/.*Sonde/);
  });

  it("stops the worker, which wakes afresh on a message", async () => {
    const popup = await browser.pressToolbarButton(await browser.openTab(site));
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
    const popup = await browser.pressToolbarButton(await browser.openTab(site));
    await popup.click("#ask-grant");
    await popup.waitFor(/granted true trusted true/);
    expect(await browser.workerEvaluate(holdsHost)).toBe(true);
    await browser.workerEvaluate((origins: string[]) => chrome.permissions.remove({ origins }), hosts);
  });
});

describe("Chromium holding a host", () => {
  let extension: string;
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    extension = writeProbeExtension("chromium");
    browser = await launchChromium({ extension, held: hosts, incognito: true, language: "en" });
  }, 20_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(extension, { recursive: true });
  });

  const names = async () => (await browser.cookies()).map(({ name }) => name).sort();
  const putCookies = async () => {
    for (const name of ["a", "b"]) await browser.setCookie({ url: site, name, value: "1", httpOnly: true });
  };

  it("holds it from the start, in the language asked for", async () => {
    expect(await browser.workerEvaluate(holdsHost)).toBe(true);
    expect(await browser.workerEvaluate(() => chrome.i18n.getUILanguage())).toMatch(/^en/);
  });

  it("sees every cookie from both sides, partitioned ones too", async () => {
    const partitionKey = { topLevelSite: "https://app.test", hasCrossSiteAncestor: true };
    await browser.setCookie({
      url: "https://sso.test/",
      name: "part",
      value: "1",
      secure: true,
      sameSite: "None",
      partitionKey,
    });
    expect(await browser.cookies()).toContainEqual(expect.objectContaining({ name: "part", partitionKey }));
    await browser.setCookie({ url: site, name: "seen", value: "1" });
    expect((await browser.cookiesSeenByExtension()).map(({ name }) => name)).toContain("seen");
    await expect(browser.cookies("1")).rejects.toThrow("no private window");
    const opened = browser.context.waitForEvent("page");
    await browser.workerEvaluate((url: string) => chrome.windows.create({ incognito: true, url }), site);
    const window = await opened;
    await browser.setCookie({ url: site, name: "private", value: "1" }, "1");
    expect((await browser.cookies("1")).map(({ name }) => name)).toEqual(["private"]);
    await window.close();
    expect(await names()).toEqual(["part", "seen"]);
    await browser.context.clearCookies();
  });

  it("counts the worker's calls and hangs it before or after any of them", async () => {
    const page = await browser.openTab(site);
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
  });

  it("tells which requests went to other hosts", async () => {
    const page = await browser.openTab(site);
    await page.evaluate(() => fetch("http://elsewhere.example/x").catch(() => {}));
    expect(() => browser.requestsLeavingInstitution(["sso.test"])).toThrow("still runs");
    await browser.close();
    const left = browser.requestsLeavingInstitution(["sso.test"]);
    expect(left.map(({ url }) => url)).toEqual(["http://elsewhere.example/x"]);
    expect(browser.requestsLeavingInstitution(["sso.test", "elsewhere.example"])).toEqual([]);
  });
});

describe("Chromium's permission dialog", () => {
  it("is refused, then accepted, by a person at the keyboard", async () => {
    const extension = writeProbeExtension("chromium");
    await withDisplay(async (display) => {
      const browser = await launchChromium({ extension, display });
      try {
        const page = await browser.openTab(site);
        for (const answer of ["deny", "allow"] as const) {
          const popup = await browser.pressToolbarButton(page);
          await popup.click("#ask-grant");
          await popup.closed();
          await answerPrompt(display, answer);
          await waitUntil("the answer", async () => (await browser.workerEvaluate(holdsHost)) === (answer === "allow"));
        }
      } finally {
        await browser.close();
        rmSync(extension, { recursive: true });
      }
    });
  }, 30_000);
});

describe("Firefox", () => {
  let extension: string;
  let browser: FirefoxBrowser;

  beforeAll(async () => {
    extension = writeProbeExtension("firefox");
    browser = await launchFirefox({ extension, geckoId: probeGeckoId, hosts: ["sso.test"], prompts: true });
  }, 30_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(extension, { recursive: true });
  });

  it("opens the real popup on the page's own tab, reads it and clicks in it", async () => {
    const popup = await browser.realPopup(await browser.openTab(site));
    await popup.click("#ask-tab");
    await popup.waitFor(new RegExp(`tab ${site}`));
    await expect(popup.click("#covered", 200)).rejects.toThrow(/covered by <div/);
    await popup.click("#name");
    await popup.type("léa");
    await popup.press("Shift+Tab");
    await popup.press("Tab");
    expect(await popup.evaluate("document.activeElement.id + document.activeElement.value")).toBe("nameléa");
    await popup.emulate({ colorScheme: "dark" });
    expect(await popup.evaluate(`matchMedia("(prefers-color-scheme: dark)").matches`)).toBe(true);
    expect(await popup.evaluate("browser.i18n.getUILanguage()")).toBe("fr");
    expect((await popup.screenshot()).subarray(1, 4).toString()).toBe("PNG");
    expect(await popup.accessibilityTree()).toContainEqual({
      role: "pushbutton",
      name: "Onglet",
      depth: expect.any(Number),
    });
    await popup.close();
    await expect(popup.waitFor("#answer")).rejects.toThrow("the popup has closed");
  });

  it("stops the event page, which wakes afresh on a message", async () => {
    const popup = await browser.realPopup(await browser.openTab(site));
    const first = await born(popup);
    await browser.stopBackground();
    expect(await browser.isBackgroundRunning()).toBe(false);
    expect(await born(popup)).not.toBe(first);
  });

  it("refuses, then accepts, a permission in Firefox's own panel", async () => {
    const popup = await browser.realPopup(await browser.openTab(site));
    await popup.click("#ask-grant");
    expect(await browser.answerPrompt("deny")).toContain("sso.test");
    await popup.waitFor(/granted false trusted true/);
    await popup.click("#ask-grant");
    await browser.answerPrompt("allow");
    await popup.waitFor(/granted true trusted true/);
    expect((await browser.cookiesSeenByExtension()).map(({ name }) => name)).toEqual([]);
  });

  it("sees cookies from both sides and holds hosts that were given to it", async () => {
    await browser.hold(["http://app.test/*"]);
    const page = await browser.openTab(site);
    await page.evaluate(() => {
      document.cookie = "seen=1; SameSite=Lax";
    });
    expect(await browser.cookies()).toContainEqual(
      expect.objectContaining({ name: "seen", domain: "sso.test", sameSite: "Lax", expiryMs: null }),
    );
    expect((await browser.cookiesSeenByExtension()).map(({ name }) => name)).toEqual(["seen"]);
    expect(await browser.cookies("firefox-private")).toEqual([]);
  });
});
