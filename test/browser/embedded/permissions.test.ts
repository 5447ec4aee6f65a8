import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { builtForChromium, firstRunPage, originsOf } from "../begin-story.ts";
import { type ChromiumBrowser, launchChromium } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { badgeText, heldHosts, readHosts, storedIn } from "../extension-state.ts";
import { extensionInfo, giveAgain, takeBack } from "../host-access.ts";
import { installWarnings } from "../install-warnings.ts";
import { logIn } from "./login.ts";
import { beginAtSchool, domain, endStory } from "./school.ts";

const hosts = originsOf(domain, "cas");
const ent = `https://ent.${domain}/*`;
let sso: EmbeddedSso;
let browser: ChromiumBrowser;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());

describe("a student who has just installed it, in Chromium", () => {
  beforeEach(async () => {
    browser = await launchChromium({ extension: builtForChromium, spki: [sso.certificateSpki] });
  });
  afterEach(() => endStory(browser));

  test("gave it no host, and was warned of nothing", async () => {
    expect(await heldHosts(browser)).toEqual([]);
    expect(await readHosts(browser)).toEqual([]);
    const { permissions } = await extensionInfo(browser);
    expect(permissions.simplePermissions).toEqual([]);
    expect(permissions.runtimeHostPermissions?.hosts ?? []).toEqual([]);

    const manifest = JSON.parse(readFileSync(join(builtForChromium, "manifest.json"), "utf8"));
    const greedy = { ...manifest, host_permissions: ["https://*/*"] };
    const [ours, greedys] = await installWarnings([manifest, greedy]);
    expect(ours).toEqual([]);
    expect(greedys).not.toEqual([]);
  });

  test("is asked where they study, wherever the button is pressed, and finds the first-run page there", async () => {
    const first = await firstRunPage(browser);
    // At once, as it comes up: a page that is closed while it loads must not leave the later ones without words.
    await first.close();
    const blank = await browser.context.newPage();
    const empty = await browser.pressToolbarButton(blank);
    await empty.waitFor("[data-state=no-institution]");
    await empty.close();

    const page = await browser.openTab(`${sso.entUrl}/cours`);
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(/Où étudies-tu\s\?/);
    await popup.click("[data-action=choose]");
    await popup.closed();
    const again = await firstRunPage(browser);
    await again.getByRole("combobox").waitFor();
    expect(await again.evaluate(() => document.visibilityState)).toBe("visible");
  });
});

describe("a student who chose the school and gave its hosts, in Chromium", () => {
  let page: Page;

  beforeEach(async () => {
    sso.resetAccounts();
    browser = await beginAtSchool(sso);
    page = await browser.openTab(`${sso.entUrl}/cours`);
  });
  afterEach(() => endStory(browser));

  async function expectVerdict(verdict: string): Promise<void> {
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(`[data-state=${verdict}]`);
    await popup.close();
  }

  test("takes them back, and gives them again, without a restart", async () => {
    await expectVerdict("login-ready");
    await takeBack(browser, hosts);
    expect(await heldHosts(browser)).toEqual([]);
    await waitUntil("no page to be read", async () => (await readHosts(browser)).length === 0);
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=permission-missing]");
    expect(await popup.text()).toContain("École d’Exemple");
    await popup.waitFor("[data-action=grant]");
    await popup.close();

    await giveAgain(browser, hosts);
    await expectVerdict("login-ready");
    sso.useNextTicket();
    await logIn(page, "etudiant");
    await page.locator("#refused").waitFor();
    await expectVerdict("ticket-refused");
  });

  test("takes back the ENT alone: there is a verdict, with what is missing and a button", async () => {
    await takeBack(browser, [ent]);
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-state=login-ready]");
    await popup.waitFor(/Il manque l’accord pour ent\.ecole-exemple\.test\s:/);
    await popup.waitFor("[data-action=grant]");
    await popup.close();
    const settings = await browser.openExtensionPage("options.html");
    await settings.getByText("Accès accordé en partie").waitFor();
    await giveAgain(browser, [ent]);
    await settings.getByText("Accès accordé", { exact: true }).waitFor();
  });

  test("is told, away from any login, that there is nothing to say, and is led to the ENT", async () => {
    const blank = await browser.context.newPage();
    const popup = await browser.pressToolbarButton(blank);
    await popup.waitFor("[data-state=elsewhere]");
    await popup.waitFor(/Rien à signaler\./);
    await popup.click("[data-action=open-entry]");
    await blank.locator("#username").waitFor();
    await popup.waitFor("[data-state=login-ready]");
  });

  test("removes the school in the settings, with its hosts and all that was seen there", async () => {
    await page.locator("#username").fill("etudiant");
    await page.locator("#password").fill("wrong");
    await page.locator("#submitBtn").click();
    await page.locator("#loginErrorsPanel").waitFor();
    await waitUntil("a sign on the toolbar", async () => (await badgeText(browser)) === "!");

    const settings = await browser.openExtensionPage("options.html");
    const row = settings.locator("[data-institution=ecole-exemple]");
    await row.getByText("École d’Exemple").waitFor();
    await row.getByText("Accès accordé").waitFor();
    await row.getByRole("button", { name: "Retirer" }).click();
    await settings.getByText("École d’Exemple est retiré, avec ses accès.").waitFor();
    await settings.getByText("Aucun établissement pour l’instant.").waitFor();

    expect(await heldHosts(browser)).toEqual([]);
    expect(await readHosts(browser)).toEqual([]);
    const kept = Object.entries(await storedIn(browser, "local"));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter(([, value]) => !/^(?:\[\]|\{\})$/.test(JSON.stringify(value)))).toEqual([]);
    expect(await storedIn(browser, "session")).toEqual({});
    await page.bringToFront();
    expect(await badgeText(browser)).toBe("");
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(/Où étudies-tu\s\?/);
  });
});
