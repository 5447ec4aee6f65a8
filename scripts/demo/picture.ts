/** The README's picture: the real popup over the real login page, in a browser's frame. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Page } from "playwright-core";
import { logIn } from "../../test/browser/embedded/login.ts";
import { beginAtSchool } from "../../test/browser/embedded/school.ts";
import type { EmbeddedSso } from "../../test/sso/embedded/start.ts";
import { browserFrame, frameSize } from "./browser-frame.ts";
import { badgeOf } from "./seen.ts";

/** Each pixel of the pages is two by two in the picture, so that it stays sharp on any screen. */
const scale = 2;

/** Brings a login to its third silent return, presses the button, and writes what a person would see as a PNG. */
export async function takePicture(sso: EmbeddedSso, path: string): Promise<void> {
  const screen = [`--force-device-scale-factor=${scale}`, "--screen-info={2560x1800}"];
  const browser = await beginAtSchool(sso, { args: screen });
  try {
    const page = await browser.context.newPage();
    await setSize(page, frameSize.page);
    const old = { name: "JSESSIONID", value: "old", url: `${sso.ssoUrl}/cas/login`, path: "/cas/login", secure: true };
    await browser.setCookie({ ...old, httpOnly: true });
    await page.goto(`${sso.entUrl}/cours`);
    for (let login = 0; login < 3; login += 1) await logIn(page, "etudiant");
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=stale-session]");
    const { sign } = await badgeOf(browser);
    const parts = { address: page.url(), sign, page: await page.screenshot(), popup: await popup.screenshot() };

    const canvas = await browser.context.newPage();
    await setSize(canvas, frameSize.whole);
    await canvas.setContent(browserFrame(parts), { waitUntil: "load" });
    mkdirSync(dirname(path), { recursive: true });
    await canvas.screenshot({ path, omitBackground: true });
  } finally {
    await browser.close();
  }
}

async function setSize(page: Page, size: { width: number; height: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: scale, mobile: false });
}
