import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { violationsOn } from "../axe.ts";
import { chooseInstitution } from "../begin-story.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { openFromPopup, requestIn } from "../support-page.ts";
import { logIn } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  sso.resetAccounts();
  browser = await beginAtSchool(sso, { language: "en" });
  page = await browser.openTab(`${sso.entUrl}/cours`);
});
afterEach(() => endStory(browser));

async function logInWrongly(uid: string): Promise<void> {
  await page.locator("#username").fill(uid);
  await page.locator("#password").fill("wrong");
  await Promise.all([page.waitForEvent("load"), page.locator("#fm1 [type=submit]").click()]);
}

const ticked = (list: Page, item: string, by: string) =>
  list.locator(`[data-item=${item}][data-tick=${by}]`).waitFor({ timeout: 60_000 });

describe("a first login", () => {
  test("has its list at the end of the first run, which ticks itself as the login goes on", async () => {
    const list = await chooseInstitution(browser, "ecole-exemple");
    await list.locator("[data-action=first-time]").click();
    await ticked(list, "network", "seen");
    await list.locator("[data-item=mailbox] input").check();
    await ticked(list, "mailbox", "student");
    await logIn(page, "etudiant");
    await list.reload();
    await ticked(list, "activated", "seen");
    await ticked(list, "registered", "seen");
    await ticked(list, "mailbox", "student");
    await list.locator("[data-item=registered] input").uncheck();
    await list.locator("[data-item=registered]:not([data-tick])").waitFor();
  });

  test("begins with clean cookies in one click, which the popup can undo", async () => {
    await browser.setCookie({ name: "TGC", value: "junk", url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true });
    const list = await browser.openExtensionPage("support.html#activation/");
    await list.locator("[data-part=activation]").waitFor();
    const [begun] = await Promise.all([
      browser.context.waitForEvent("page"),
      list.locator("[data-action=begin]").click(),
    ]);
    await begun.locator("#username").waitFor({ timeout: 60_000 });
    await ticked(list, "clean-cookies", "seen");
    expect((await browser.cookies()).filter(({ name }) => name === "TGC")).toEqual([]);
    const popup = await browser.pressToolbarButton(begun);
    await popup.click("[data-action=undo]");
    await waitUntil("the cookie to be back", async () =>
      (await browser.cookies()).some(({ name, value }) => name === "TGC" && value === "junk"),
    );
  });
});

describe("identities from elsewhere", () => {
  test("are judged where the page offers them", async () => {
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "/franceconnect";
      link.textContent = "S’identifier avec FranceConnect";
      document.querySelector("#fm1")?.append(link);
    });
    const popup = await browser.pressToolbarButton(page);
    // The last part of the popup to come: it moves what stands below it.
    await popup.waitFor(/Keep my codes here too/);
    await popup.click("[data-fold=outside] summary");
    await popup.waitFor("[data-provider=franceconnect][data-can-help=true]");
    await popup.close();
  });
});

describe("a request that was changed by hand", () => {
  test("stays as it was changed until the proposed text is wanted back", async () => {
    await logInWrongly("verrou");
    const support = await openFromPopup(browser, page, "write-support");
    const proposed = await requestIn(support);
    expect(proposed).toContain("My username or password is refused.");
    await support.locator("[name=request-body]").fill("Just help me.");
    await support.locator("[name=sender-name]").fill("Camille Exemple");
    expect(await requestIn(support)).toBe("Just help me.");
    await support.locator("[data-action=propose]").click();
    expect(await requestIn(support)).toContain("Full name: Camille Exemple");
  });

  test("is expected an answer by the holidays of the place", async () => {
    await logInWrongly("verrou");
    const support = await openFromPopup(browser, page, "write-support");
    await support.locator("[name=region]").selectOption("reunion");
    await support.locator("[data-action=sent]").click();
    await support.locator("[data-action=not-sent]").waitFor();
    await support.reload();
    await support.locator("[data-action=not-sent]").waitFor();
    expect(await support.locator("[name=region]").inputValue()).toBe("reunion");
  });
});

test.each(["light", "dark"] as const)("in the %s theme axe objects to none of the screens", async (colorScheme) => {
  await logInWrongly("verrou");
  const support = await openFromPopup(browser, page, "decide-access");
  await support.locator("[data-question=everOpened]").waitFor();
  expect(await violationsOn(support, colorScheme)).toEqual([]);
  await support.locator("[data-answer=no]").click();
  await support.locator("[data-answer=pending]").click();
  await support.locator("[data-end]").waitFor();
  expect(await violationsOn(support, colorScheme)).toEqual([]);
  await support.locator("[data-action=registrar]").click();
  await support.locator("[data-desk=registrar]").waitFor();
  expect(await violationsOn(support, colorScheme)).toEqual([]);
  await support.locator("[data-part-link=activation]").click();
  await support.locator("[data-part=activation]").waitFor();
  expect(await violationsOn(support, colorScheme)).toEqual([]);
});
