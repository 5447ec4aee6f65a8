import { expect, onTestFinished, test } from "vitest";
import { asRequested } from "../as-requested.ts";
import { builtForChromium, firstRunPage } from "../begin-story.ts";
import { launchChromium } from "../driver/chromium.ts";
import { extensionIdOf } from "../driver/chromium-profile.ts";
import { storedIn } from "../extension-state.ts";
import { setPolicy } from "./policy.ts";

const id = extensionIdOf(builtForChromium);
const origins = ["cas.ecole-exemple.test", "ent.ecole-exemple.test", "ecole-exemple.test"].map((host) =>
  asRequested(`https://${host}/*`),
);

test("under a policy the first run begins at the institution's question, in its language, and keeps no codes", async () => {
  const wishes = { institution: "ecole-exemple", language: "en", switchedOff: ["codes"] };
  onTestFinished(setPolicy(id, wishes));
  const browser = await launchChromium({ extension: builtForChromium, granted: origins, language: "fr" });
  onTestFinished(() => browser.close());

  const welcome = await firstRunPage(browser);
  await welcome.locator("h1", { hasText: "École d’Exemple" }).waitFor();
  expect(await welcome.evaluate("document.documentElement.lang")).toBe("en");
  // A policy grants nothing: the student answers.
  expect(Object.keys(await storedIn(browser, "local"))).not.toContain("institutions");
  await welcome.locator("[data-action=grant]").click();
  await welcome.locator("[data-state=granted]").waitFor();

  const codes = await browser.openExtensionPage("codes.html");
  await codes.locator("[data-state=switched-off]").waitFor();
  const popup = await browser.pressToolbarButton(codes);
  await popup.waitFor("[data-state]");
  expect(await popup.text()).not.toContain("codes");
  await popup.close();

  // The student's own choice counts more.
  const options = await browser.openExtensionPage("options.html");
  await options.locator("#language").selectOption("fr");
  await options.getByRole("heading", { name: "Réglages" }).waitFor();
});
