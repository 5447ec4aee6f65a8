// @vitest-environment node
import { rmSync } from "node:fs";
import { expect, it } from "vitest";
import type { Browser } from "webextension-polyfill";
import { launchChromium } from "./chromium.ts";
import { withDisplay } from "./display.ts";
import { answerPrompt, isPromptShown } from "./permission-prompt.ts";
import { writeProbeExtension } from "./probe-extension.ts";
import { openProbeSite } from "./probe-site.ts";
import { waitUntil } from "./wait-until.ts";

declare const chrome: Browser;

const holdsHost = () => chrome.permissions.contains({ origins: ["http://sso.test/*"] });

it("refuses, then accepts, in Chromium's own dialog, which closes the popup that asked", async () => {
  const site = await openProbeSite();
  const extension = writeProbeExtension("chromium");
  await withDisplay(async (display) => {
    const browser = await launchChromium({ extension, display });
    try {
      const page = await browser.openTab(site.url);
      for (const answer of ["deny", "allow"] as const) {
        const popup = await browser.pressToolbarButton(page);
        await popup.click("#ask-grant");
        await popup.closed();
        await answerPrompt(display, answer);
        expect(isPromptShown(display)).toBe(false);
        const expected = answer === "allow";
        await waitUntil("the answer", async () => (await browser.workerEvaluate(holdsHost)) === expected);
      }
    } finally {
      await browser.close();
      site.close();
      rmSync(extension, { recursive: true });
    }
  });
}, 60_000);
