import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { withDisplay } from "../driver/display.ts";
import { answerPrompt } from "../driver/permission-prompt.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { logIn } from "../lemonldap/login.ts";

declare const chrome: Browser;

let sso: Lemonldap;

beforeAll(async () => {
  sso = await startLemonldap();
});
afterAll(() => sso.stop());

test("a reminder is off until the student says yes, asks the browser then, and comes once", async () => {
  await withDisplay(async (display) => {
    const origins = originsOf("univ-exemple.test", "auth");
    const school = { id: "univ-exemple", origins, certificateSpki: sso.certificateSpki };
    const browser = await beginStory(school, { display });
    const permissions = async () => (await browser.workerEvaluate(() => chrome.permissions.getAll())).permissions;
    const shown = async () =>
      (await permissions())?.includes("notifications")
        ? Object.keys(await browser.workerEvaluate(() => chrome.notifications.getAll()))
        : [];
    const page = await browser.openTab(`${sso.entUrl}/cours`);
    await logIn(page, accounts.warn);
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-fact=last-day]");
    expect(await permissions()).not.toContain("notifications");
    await popup.close();

    const settings = await browser.openExtensionPage("options.html");
    const box = settings.locator("[data-setting=of-expiry] [type=checkbox]");
    await box.click();
    await answerPrompt(display, "allow");
    await waitUntil("the switch to be on", () => box.isChecked());
    expect(await permissions()).toContain("notifications");
    expect(await shown()).toEqual([]);

    // As after days in which the browser was closed: three were missed, and the alarm rings.
    await browser.workerEvaluate(async () => {
      const { accounts: held } = (await chrome.storage.local.get("accounts")) as {
        accounts: { choice: { told: string[] } }[];
      };
      for (const account of held) account.choice.told = [];
      await chrome.storage.local.set({ accounts: held });
      await chrome.alarms.create("remind", { when: Date.now() });
    });
    await waitUntil("the reminder", async () => (await shown()).length > 0);
    expect(await shown()).toEqual(["reminder.univ-exemple"]);
    await browser.workerEvaluate(async () => {
      await chrome.notifications.clear("reminder.univ-exemple");
      await chrome.alarms.create("remind", { when: Date.now() });
    });
    await waitUntil("the next alarm", async () => {
      const alarm = await browser.workerEvaluate(() => chrome.alarms.get("remind"));
      return alarm !== undefined && alarm.scheduledTime > Date.now() + 1_000;
    });
    expect(await shown()).toEqual([]);
    await browser.close();
  });
});
