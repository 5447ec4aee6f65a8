import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { storedIn } from "../extension-state.ts";
import { beginAtSchool, endStory } from "./school.ts";

declare const chrome: Browser;

let sso: EmbeddedSso;
let browser: ChromiumBrowser;

beforeAll(async () => {
  sso = await startEmbeddedSso();
  browser = await beginAtSchool(sso, { language: "fr" });
});
afterAll(async () => {
  await endStory(browser);
  await sso.stop();
});

const badgeTitle = () =>
  browser.workerEvaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: "https://cas.ecole-exemple.test/*" });
    return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
  });

test("a student whose browser speaks French chooses English: every page, the badge and the menu follow, at once", async () => {
  const login = await browser.openTab(`${sso.entUrl}/cours`);
  await login.locator("#username").fill("verrou");
  await login.locator("#password").fill("wrong");
  await Promise.all([login.waitForEvent("load"), login.locator("#fm1 [type=submit]").click()]);
  await waitUntil("the French badge", async () => (await badgeTitle()).includes("refusé"));

  const options = await browser.openExtensionPage("options.html");
  expect(await options.locator("h1").textContent()).toBe("Réglages");
  await options.locator("#language").selectOption("en");
  await options.getByRole("heading", { name: "Settings" }).waitFor();
  expect(await options.evaluate("document.documentElement.lang + document.documentElement.dir")).toBe("enltr");
  expect(await options.locator("#language").inputValue()).toBe("en");
  await waitUntil("the English badge", async () => (await badgeTitle()).includes("refused"));

  let popup = await browser.pressToolbarButton(login);
  await popup.waitFor("[data-state=bad-credentials]");
  expect(await popup.text()).toContain("User name or password refused.");
  await popup.click("[data-fold=report] summary");
  await popup.waitFor(/verdict=bad-credentials/);
  expect(await popup.evaluate("document.querySelector('[data-part=report] pre').textContent")).toMatch(
    /^entree=\d+\.\d+\.\d+ browser=chromium \d+ language=en\ninstitution=ecole-exemple step=password\n/,
  );
  await popup.close();

  // It is kept, and a background that was started anew says it too.
  await browser.stopWorker();
  await login.locator("#username").fill("verrou");
  await login.locator("#password").fill("wrong again");
  await Promise.all([login.waitForEvent("load"), login.locator("#fm1 [type=submit]").click()]);
  await waitUntil("the English badge again", async () => (await badgeTitle()).includes("refused"));

  await options.locator("#language").selectOption("");
  await options.getByRole("heading", { name: "Réglages" }).waitFor();
  popup = await browser.pressToolbarButton(login);
  await popup.waitFor("[data-state=bad-credentials]");
  expect(await popup.text()).toContain("mot de passe");
  await popup.close();
});

test("each part of what is kept has a button that deletes it, and codes and institutions stay", async () => {
  const options = await browser.openExtensionPage("options.html");
  const part = options.locator("[data-stored=traces]");
  await part.locator("[data-action=delete]").click();
  await part.getByText("Rien").waitFor();
  expect(Object.keys(await storedIn(browser, "session")).filter((key) => key.startsWith("tab."))).toEqual([]);
  for (const one of await options
    .locator("[data-stored] [data-action=delete]")
    .all()
    .then((all) => all.reverse())) {
    await one.click();
  }
  await waitUntil("nothing but the institution", async () => {
    const kept = Object.keys(await storedIn(browser, "local"));
    return kept.every((key) => ["institutions", "vault-care", "unlock-failures"].includes(key)) && kept;
  });
  expect(Object.keys(await storedIn(browser, "local"))).toContain("institutions");
});
