/** A student who has just installed Entrée, before a browser that asks. */
import type { Page } from "playwright-core";
import { builtForChromium, firstRunPage } from "../begin-story.ts";
import { type ChromiumBrowser, launchChromium } from "../driver/chromium.ts";
import { type Display, withDisplay } from "../driver/display.ts";

export type Scene = { browser: ChromiumBrowser; display: Display; welcome: Page };

/** Plays with a fresh profile, in which nothing was ever granted, and the first-run page that opened by itself. */
export async function withNewStudent(
  certificates: readonly string[],
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  await withDisplay(async (display) => {
    const browser = await launchChromium({ extension: builtForChromium, display, spki: certificates });
    try {
      await play({ browser, display, welcome: await firstRunPage(browser) });
    } finally {
      await browser.close();
    }
  });
}

/** Types the name, chooses, and presses the button that makes the browser ask. */
export async function choose(welcome: Page): Promise<void> {
  await welcome.bringToFront();
  await welcome.getByRole("combobox").fill("école d'exemple");
  await welcome.getByRole("combobox").press("Enter");
  await welcome.getByRole("button", { name: "Continuer" }).click();
}
