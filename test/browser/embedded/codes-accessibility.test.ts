import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { violationsIn, violationsOn } from "../axe.ts";
import { giveText, keepPreviewed, lock, makeVault, tryPassphrase } from "../codes-page.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { comeToCode } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

const themes = ["light", "dark"] as const;
const threeAndALine = `otpauth://totp/CAS:jeanne?secret=JBSWY3DPEHPK3PXP&issuer=CAS
otpauth://totp/Forge:jeanne?secret=KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU&issuer=Forge&period=60
otpauth://hotp/Biblio:2203344?secret=KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLA&issuer=Biblio&counter=3
nothing of the kind`;

let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let passphrase: string;

beforeAll(async () => {
  sso = await startEmbeddedSso();
  browser = await beginAtSchool(sso);
});
afterAll(async () => {
  await endStory(browser);
  await sso.stop();
});

async function checkPage(page: Page, screen: string): Promise<void> {
  for (const theme of themes) expect(await violationsOn(page, theme), `${screen}, ${theme}`).toEqual([]);
  // WCAG 2.2 §1.4.10: no scrolling sideways at 320 pixels.
  await page.setViewportSize({ width: 320, height: 800 });
  const beyond = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  expect(beyond, `${screen}, on 320 pixels`).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1100, height: 800 });
}

async function checkPopup(popup: Popup, screen: string): Promise<void> {
  for (const theme of themes) expect(await violationsIn(popup, theme), `${screen}, ${theme}`).toEqual([]);
}

test("the page of codes has nothing that axe objects to, in either theme, from its first screen to its last", async () => {
  const page = await browser.openExtensionPage("codes.html");
  await page.locator("[data-action=noted][aria-disabled=false]").waitFor();
  await checkPage(page, "the choice of a passphrase");
  passphrase = await makeVault(page);
  await checkPage(page, "an open vault without a code");
  await giveText(page, threeAndALine);
  await page.locator("[data-state=preview]").waitFor();
  await checkPage(page, "what was understood");
  await keepPreviewed(page, "ecole-exemple");
  await page.locator("[data-action=edit]").first().click();
  await checkPage(page, "three codes, one of them unfolded");
  await giveText(page, "hello");
  await page.locator("[data-state=add-refused]").waitFor();
  await checkPage(page, "a text that is nothing");
  await page.locator("[data-action=make-recovery]").click();
  await page.locator(".paper").waitFor();
  await checkPage(page, "the recovery sheet");
  await lock(page);
  await tryPassphrase(page, "not the passphrase");
  await page.locator("[data-attempt=wrong]").waitFor();
  await checkPage(page, "a refused passphrase");
  await page.close();
});

test("nor has the popup, from the lock to the code that is filled and the one to wait for", async () => {
  const page = await browser.openTab(`${sso.entUrl}/cours`);
  await comeToCode(page, "code");
  let popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-state=locked]");
  await popup.type("not the passphrase");
  await popup.press("Enter");
  await popup.waitFor("[data-problem=refused]");
  await checkPopup(popup, "a refused passphrase");
  await popup.type(passphrase);
  await popup.press("Enter");
  await popup.waitFor("[data-action=fill]");
  await popup.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
  await checkPopup(popup, "a code that is wanted");
  await popup.click("[data-action=fill]");
  await popup.waitFor("[data-outcome=written]", 60_000);
  await checkPopup(popup, "a code that was filled");
  await popup.close();
  popup = await browser.pressToolbarButton(page);
  await popup.click("[data-action=fill]");
  await popup.waitFor("[data-state=waiting]");
  await checkPopup(popup, "a code to wait for");
  await popup.close();
});
