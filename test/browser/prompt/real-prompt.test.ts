import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { asRequested } from "../as-requested.ts";
import { originsOf } from "../begin-story.ts";
import { answerPrompt } from "../driver/permission-prompt.ts";
import { logIn } from "../embedded/login.ts";
import { domain } from "../embedded/school.ts";
import { heldHosts } from "../extension-state.ts";
import { takeBack } from "../host-access.ts";
import { startUnlistedSchool } from "../unlisted-school.ts";
import { choose, withNewStudent } from "./new-student.ts";

let sso: EmbeddedSso;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());

describe("the browser's own permission dialog, in Chromium", () => {
  test("is the last of four actions, from the installation to an institution that is granted", async () => {
    await withNewStudent([sso.certificateSpki], async ({ browser, display, welcome }) => {
      await welcome.bringToFront();
      await welcome.getByRole("combobox").and(welcome.locator(":focus")).waitFor();
      const found = welcome.getByRole("option", { name: /École d’Exemple/, selected: true });
      const actions = [
        () => welcome.keyboard.type("exemple eco").then(() => found.waitFor()),
        () => welcome.keyboard.press("Enter").then(() => welcome.locator("[data-state=asking]").waitFor()),
        () => welcome.keyboard.press("Enter"),
        () => answerPrompt(display, "allow"),
      ];
      for (const act of actions) await act();
      await welcome.locator("[data-state=granted]").waitFor();
      expect(await heldHosts(browser)).toEqual(originsOf(domain, "cas").map(asRequested).sort());
      expect(actions.length).toBeLessThanOrEqual(4);
    });
  });

  test("refused, then accepted, on the first run", async () => {
    await withNewStudent([sso.certificateSpki], async ({ browser, display, welcome }) => {
      await choose(welcome);
      await answerPrompt(display, "deny");
      await welcome.getByRole("heading", { name: "Pas d’accord, pas de souci." }).waitFor();

      const page = await browser.openTab(`${sso.entUrl}/cours`);
      const refused = await browser.pressToolbarButton(page);
      await refused.waitFor("[data-state=permission-missing]");
      await refused.waitFor("[data-action=grant]");
      await refused.close();

      await welcome.bringToFront();
      await welcome.getByRole("button", { name: "Redemander" }).click();
      await answerPrompt(display, "allow");
      await welcome.getByRole("heading", { name: "C’est prêt." }).waitFor();
      await welcome.getByRole("link", { name: "Aller à l’ENT" }).click();
      await welcome.locator("#username").waitFor();
      const ready = await browser.pressToolbarButton(welcome);
      await ready.waitFor(/La voie est libre\./);
      await ready.close();

      await logIn(welcome, "etudiant");
      expect(await welcome.locator("#welcome").textContent()).toBe("Bienvenue etudiant");
      await (await browser.pressToolbarButton(welcome)).waitFor("[data-state=logged-in]");
    });
  });

  test("asked for by the popup, which it closes, over a login page that was open already", async () => {
    await withNewStudent([sso.certificateSpki], async ({ browser, display, welcome }) => {
      await choose(welcome);
      await answerPrompt(display, "deny");
      const page = await browser.openTab(`${sso.entUrl}/cours`);
      const popup = await browser.pressToolbarButton(page);
      await popup.click("[data-action=grant]");
      await popup.closed();
      await answerPrompt(display, "allow");
      await (await browser.pressToolbarButton(page)).waitFor("[data-state=login-ready]");
    });
  });

  test("asked for once more for the one host that was taken back", async () => {
    await withNewStudent([sso.certificateSpki], async ({ browser, display, welcome }) => {
      await choose(welcome);
      await answerPrompt(display, "allow");
      await welcome.locator("[data-state=granted]").waitFor();
      await takeBack(browser, [`https://ent.${domain}/*`]);
      const page = await browser.openTab(`${sso.entUrl}/cours`);
      const partial = await browser.pressToolbarButton(page);
      await partial.waitFor("[data-state=login-ready]");
      await partial.waitFor(new RegExp(`ent\\.${domain}`));
      await partial.click("[data-action=grant]");
      await partial.closed();
      await answerPrompt(display, "allow");
      const whole = await browser.pressToolbarButton(page);
      await whole.waitFor("[data-state=login-ready]");
      expect(await whole.text()).not.toContain(`ent.${domain}`);
    });
  });

  test("refused for an unlisted school, then accepted although the background slept when it was asked for", async () => {
    const school = await startUnlistedSchool();
    try {
      await withNewStudent([school.certificateSpki], async ({ browser, display }) => {
        const page = await browser.openTab(school.loginAddress);
        const popup = await browser.pressToolbarButton(page);
        await popup.click("[data-action=inspect]");
        await popup.waitFor("[data-state=add-institution]");
        await popup.click("[data-action=add]");
        await popup.closed();
        await answerPrompt(display, "deny");
        const again = await browser.pressToolbarButton(page);
        await again.waitFor("[data-state=add-institution]");
        await browser.stopWorker();
        await again.click("[data-action=add]");
        await again.closed();
        await answerPrompt(display, "allow");
        await (await browser.pressToolbarButton(page)).waitFor("[data-state=login-ready]");
      });
    } finally {
      await school.stop();
    }
  });
});
