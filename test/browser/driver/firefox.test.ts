// @vitest-environment node
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FirefoxBrowser, launchFirefox } from "./firefox.ts";
import type { Popup } from "./popup.ts";
import { probeGeckoId, writeProbeExtension } from "./probe-extension.ts";
import { openProbeSite, type ProbeSite } from "./probe-site.ts";

describe("Firefox", () => {
  let site: ProbeSite;
  let extension: string;
  let browser: FirefoxBrowser;

  beforeAll(async () => {
    site = await openProbeSite();
    extension = writeProbeExtension("firefox");
    browser = await launchFirefox({ extension, geckoId: probeGeckoId, hosts: ["sso.test"], prompts: true });
  }, 30_000);

  afterAll(async () => {
    await browser?.close();
    site.close();
    rmSync(extension, { recursive: true });
  });

  const openPopup = async (path = "") => browser.realPopup(await browser.openTab(site.url + path));
  const holdsHost = (popup: Popup) =>
    popup.evaluate<boolean>(`browser.permissions.contains({ origins: ["http://sso.test/*"] })`);
  const born = async (popup: Popup) => {
    await popup.click("#ask-background");
    await popup.waitFor(/born \d/);
    return (await popup.text()).match(/born (\S+)/)?.[1];
  };

  it("opens the real popup on the page's own tab and clicks in it", async () => {
    const popup = await openPopup();
    await popup.click("#ask-tab");
    await popup.waitFor(new RegExp(`tab ${site.url}`));
    await expect(popup.click("#covered", 200)).rejects.toThrow(/covered by <div/);
    await popup.click("#name");
    await popup.type("léa");
    await popup.press("Shift+Tab");
    await popup.press("Tab");
    expect(await popup.evaluate("document.activeElement.id + document.activeElement.value")).toBe("nameléa");
    await popup.evaluate(`void addEventListener("mousedown", () => window.close())`);
    await popup.click("#ask-tab");
    await popup.closed();
    await expect(popup.waitFor("#answer")).rejects.toThrow("the popup has closed");
  });

  it("shows the popup in dark, in French, to eyes and to a screen reader", async () => {
    const popup = await openPopup();
    await popup.emulate({ colorScheme: "dark" });
    expect(await popup.evaluate(`matchMedia("(prefers-color-scheme: dark)").matches`)).toBe(true);
    expect(await popup.evaluate("browser.i18n.getUILanguage()")).toBe("fr");
    expect((await popup.screenshot()).subarray(1, 4).toString()).toBe("PNG");
    const button = { role: "pushbutton", name: "Onglet", depth: expect.any(Number) };
    expect(await popup.accessibilityTree()).toContainEqual(button);
  });

  it("stops the event page, which wakes afresh on a message", async () => {
    const popup = await openPopup();
    const first = await born(popup);
    await browser.stopBackground();
    expect(await browser.isBackgroundRunning()).toBe(false);
    expect(await born(popup)).not.toBe(first);
  });

  it("refuses, then accepts, in Firefox's own panel, whose answer closes the popup", async () => {
    for (const answer of ["deny", "allow"] as const) {
      const popup = await openPopup();
      await popup.click("#ask-grant");
      expect(await browser.answerPrompt(answer)).toContain("sso.test");
      await popup.closed();
      expect(await holdsHost(await openPopup())).toBe(answer === "allow");
    }
  });

  it("sees cookies from both sides, of the hosts that are held", async () => {
    await browser.hold(["http://sso.test/*"]);
    const popup = await openPopup("cookie");
    expect(await holdsHost(popup)).toBe(true);
    const seen = { name: "seen", domain: "sso.test", sameSite: "Lax", expiryMs: null, partitionKey: "" };
    expect(await browser.cookies()).toContainEqual(expect.objectContaining(seen));
    expect((await browser.cookiesSeenByExtension()).map(({ name }) => name)).toEqual(["seen"]);
    expect(await browser.cookies("firefox-private")).toEqual([]);
  });
});
