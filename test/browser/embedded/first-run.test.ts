import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { asRequested } from "../as-requested.ts";
import { violationsOn } from "../axe.ts";
import { builtForChromium, firstRunPage, originsOf } from "../begin-story.ts";
import { type ChromiumBrowser, type ChromiumOptions, launchChromium } from "../driver/chromium.ts";
import { usualBoundMs } from "../driver/wait-until.ts";
import { heldHosts, readHosts } from "../extension-state.ts";
import { domain } from "./school.ts";

const granted = originsOf(domain, "cas").map(asRequested);
let sso: EmbeddedSso;
let browser: ChromiumBrowser;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([`cas.${domain}`, `ent.${domain}`])).toEqual([]);
});

async function install(more: Partial<ChromiumOptions> = {}): Promise<Page> {
  browser = await launchChromium({ extension: builtForChromium, spki: [sso.certificateSpki], ...more });
  return firstRunPage(browser);
}

/** Types a name and takes the first institution found. */
async function take(page: Page, typed: string): Promise<void> {
  await page.getByRole("combobox").fill(typed);
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-action"));

describe("the first run, in Chromium", () => {
  test("goes by the keyboard alone, from the first letter to the login page", async () => {
    const page = await install({ granted });
    await page.bringToFront();
    await page.getByRole("combobox").waitFor();
    await page.keyboard.type("exemple eco");
    const option = page.getByRole("option", { name: /École d’Exemple/ });
    await option.waitFor();
    expect(await option.getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await page.locator("[data-state=asking]").waitFor();
    expect(await page.locator(".way b").allTextContents()).toEqual([`cas.${domain}`, `ent.${domain}`, domain]);
    expect(await heldHosts(browser)).toEqual([]);
    expect(await focused(page)).toBe("grant");
    await page.keyboard.press("Enter");
    await page.locator("[data-state=granted]").waitFor();
    expect(await focused(page)).toBe("go");
    // The background makes the page one that is read, a moment after the page of the first run says that it may.
    await expect.poll(() => readHosts(browser), { timeout: usualBoundMs }).toEqual([`https://cas.${domain}/*`]);
    await page.keyboard.press("Enter");
    await page.locator("#username").waitFor();
  });

  test("tells what no sure source says, and who else answers there, before anything is asked", async () => {
    const page = await install();
    await take(page, "nîmes");
    const asked = page.locator(".asked");
    await asked.getByText("à vérifier", { exact: true }).waitFor();
    expect(await asked.textContent()).toContain("Aucun code n’y ira sans ton accord.");
    await page.locator("[data-action=back]").click();
    await page.getByRole("combobox").fill("mirail");
    await page.getByRole("option", { name: /Jean Jaurès.*Le Mirail/ }).waitFor();
    await take(page, "jaures");
    await asked.getByText("partagée avec d’autres établissements").waitFor();
    expect(await page.locator(".way b").allTextContents()).toEqual(["authc.univ-toulouse.fr", "iris.univ-tlse2.fr"]);
  });

  test("leads to the login page itself where no source names it", async () => {
    const page = await install();
    await take(page, "isep");
    await page.getByRole("heading", { name: "Montre-moi sa page de connexion." }).waitFor();
    await page.locator("[data-action=back]").click();
    await page.getByRole("combobox").fill("xyzzy");
    await page.locator("[data-state=none-found]").waitFor();
  });

  test("takes a second institution, and shows which is chosen already", async () => {
    const page = await install({ granted });
    await take(page, "école d'exemple");
    await page.locator("[data-action=grant]").click();
    await page.locator("[data-action=another]").click();
    await page.getByRole("combobox").fill("exemple");
    await page.locator("#institution-ecole-exemple", { hasText: "déjà choisi" }).waitFor();
    expect(await page.locator("#institution-univ-exemple").textContent()).not.toContain("déjà choisi");
  });
});

describe.each(["fr", "en"] as const)("every step of it in %s", (language) => {
  test.each(["light", "dark"] as const)(
    "has nothing that axe objects to, and fits 320 px, in the %s theme",
    async (theme) => {
      const page = await install({ granted, language });
      await page.setViewportSize({ width: 320, height: 640 });
      const look = async (state: string) => {
        await page.locator(state).first().waitFor();
        expect(await violationsOn(page, theme), state).toEqual([]);
        const widths = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        expect(widths[0], state).toBeLessThanOrEqual(widths[1] ?? 0);
      };
      await look("[role=combobox]");
      await page.getByRole("combobox").fill("toulouse");
      await look("[role=option]");
      await page.getByRole("combobox").fill("xyzzy");
      await look("[data-state=none-found]");
      for (const [typed, state] of [
        ["edhec", "[data-state=asking]"],
        ["nimes", "[data-state=asking]"],
        ["isep", "[data-state=login-unknown]"],
      ] as const) {
        await take(page, typed);
        await look(state);
        await page.locator("[data-action=back]").click();
      }
      await take(page, "école d'exemple");
      await page.locator("[data-action=grant]").click();
      await look("[data-state=granted]");
    },
  );
});
