import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { violationsIn, violationsOn } from "../axe.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { beginAtSchool, endStory } from "./school.ts";

let sso: EmbeddedSso;
let browser: ChromiumBrowser;

beforeAll(async () => {
  sso = await startEmbeddedSso();
  browser = await beginAtSchool(sso);
});
afterAll(async () => {
  await endStory(browser);
  await sso.stop();
});

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test("the popup has nothing that axe objects to, with everything unfolded", async () => {
    const page = await browser.openTab(`${sso.entUrl}/cours`);
    await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true });
    await page.goto(`${sso.entUrl}/`).catch(() => {});
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=redirect-loop]");
    await popup.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    expect(await violationsIn(popup, colorScheme)).toEqual([]);
    await popup.close();
    await browser.context.clearCookies({ name: "TGC" });
  });

  test.each(["welcome.html", "options.html", "clock.html"])("%s neither", async (path) => {
    const page = await browser.openExtensionPage(path);
    await page.locator("h1").waitFor();
    expect(await violationsOn(page, colorScheme)).toEqual([]);
    await page.close();
  });
});
