import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { beginAtSchool, endStory } from "./school.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
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

// biome-ignore lint/suspicious/noTemplateCurlyInString: the template is the page’s own
const report = "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))";

async function violationsOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  // Through the debugger, which the page's own policy does not bind.
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: report,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value as AxeResults["violations"] & string[];
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test("the popup has nothing that axe objects to, with everything unfolded", async () => {
    const page = await browser.openTab(`${sso.entUrl}/cours`);
    await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true });
    await page.goto(`${sso.entUrl}/`).catch(() => {});
    const popup = await browser.pressToolbarButton(page);
    await popup.emulate({ colorScheme });
    await popup.waitFor("[data-state=redirect-loop]");
    await popup.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    // Colours that are still on their way from one theme to the other have a contrast of their own.
    await popup.evaluate("Promise.all(document.getAnimations().map((moving) => moving.finished)).then(() => null)");
    await popup.evaluate(`${axe};0`);
    expect(await popup.evaluate(report)).toEqual([]);
    await popup.close();
    await browser.context.clearCookies({ name: "TGC" });
  });

  test.each(["welcome.html", "options.html"])("%s neither", async (path) => {
    const page = await browser.openExtensionPage(path);
    await page.emulateMedia({ colorScheme });
    await page.locator("h1").waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });
});
