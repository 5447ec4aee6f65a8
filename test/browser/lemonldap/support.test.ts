import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { copiedRequest, openFromPopup, requestIn, tabTo } from "../support-page.ts";
import { logIn } from "./login.ts";

const domain = "univ-exemple.test";
let sso: Lemonldap;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startLemonldap();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  const origins = originsOf(domain, "auth");
  browser = await beginStory({ id: "univ-exemple", origins, certificateSpki: sso.certificateSpki });
  page = await browser.openTab(`${sso.entUrl}/cours`);
});
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([`auth.${domain}`, `ent.${domain}`])).toEqual([]);
});

/** The sentence that the portal itself shows. */
const shownMessage = async () => (await page.locator("[trmsg]").first().innerText()).trim();

describe("a locked account", () => {
  test("three wrong passwords, then the guided path, then the request with the page's own message, copied", async () => {
    for (let refusal = 0; refusal < 3; refusal += 1) await logIn(page, { uid: accounts.lockme.uid, password: "wrong" });
    await logIn(page, accounts.lockme);
    const message = await shownMessage();
    expect(message).not.toBe("");

    const support = await openFromPopup(browser, page, "decide-access");
    await support.locator("[data-end=account-locked]").waitFor();
    expect(await support.locator("[data-part=seen]").innerText()).toContain(message);
    await support.locator("[data-end] [data-action=support]").click();

    await support.locator("[data-part=write][data-cause=account-locked]").waitFor();
    expect(await support.locator("[data-desk]").getAttribute("data-desk")).toBe("digital");
    await support.locator("[name=sender-name]").fill("Camille Exemple");
    await support.locator("[name=sender-number]").fill("22104815");
    const copied = await copiedRequest(browser, support);
    for (const part of [message, "Camille Exemple", "22104815", "Pouvez-vous débloquer mon compte", "Linux", "Chrome"])
      expect(copied).toContain(part);
    expect(copied).toMatch(/Ce que j’ai déjà essayé[\s\S]*essai \((?:mot de passe refusé|compte bloqué)/);
    const { password } = accounts.lockme;
    for (const secret of [password, "wrong", "url=", "lmAuth"]) expect(copied).not.toContain(secret);

    await support.locator("[name=request-language][value=en]").check({ force: true });
    expect(await requestIn(support)).toContain("Could you unlock my account?");
    expect(await requestIn(support)).toContain(message);
  });

  test("the popup's own button writes, with nothing but the keyboard from there on", async () => {
    await logIn(page, accounts.disabled);
    const message = await shownMessage();
    const support = await openFromPopup(browser, page, "write-support");
    await tabTo(support, "[name=sender-name]");
    await support.keyboard.type("Camille Exemple");
    await tabTo(support, "[name=remember]");
    await support.keyboard.press("Space");
    await support.locator("[data-action=erase]").waitFor();
    await tabTo(support, "[data-action=copy]");
    await support.keyboard.press("Enter");
    await support.locator("[data-news=copied]").waitFor();
    await tabTo(support, "[data-action=sent]");
    await support.keyboard.press("Enter");
    await support.locator("[data-action=remind]").waitFor();
    expect(await requestIn(support)).toContain(message);

    await support.reload();
    await support.locator("[data-action=not-sent]").waitFor();
    expect(await support.locator("[name=sender-name]").inputValue()).toBe("Camille Exemple");
    await support.locator("[data-action=erase]").click();
    await support.getByText("Oubliés.").waitFor();
    await support.reload();
    await support.locator("[data-action=not-sent]").waitFor();
    expect(await support.locator("[name=sender-name]").inputValue()).toBe("");
  });
});

describe("a refused password", () => {
  test("the questions lead to one action each, by the keyboard, and back", async () => {
    await logIn(page, { uid: accounts.ok.uid, password: "wrong" });
    const support = await openFromPopup(browser, page, "decide-access");
    await tabTo(support, "[data-answer=yes]");
    await support.keyboard.press("Enter");
    await support.locator("[data-question=reset] [data-action=open-reset]").waitFor();
    await tabTo(support, "[data-answer=silent]");
    await support.keyboard.press("Enter");
    await tabTo(support, "[data-answer=pending]");
    await support.keyboard.press("Enter");
    await support.locator("[data-end=registration-pending][data-leads-to=registrar]").waitFor();
    await tabTo(support, "[data-action=again]");
    await support.keyboard.press("Enter");
    await support.locator("[data-answer=yes]").click();
    await support.locator("[data-answer=works]").click();
    await support.locator("[data-end=forgotten]").waitFor();
    const [reset] = await Promise.all([
      browser.context.waitForEvent("page"),
      support.locator("[data-action=reset-page]").click(),
    ]);
    await reset.waitForURL(`**/auth.${domain}*/**`).catch(() => undefined);
    expect(new URL(reset.url()).hostname).toBe(`auth.${domain}`);
  });
});

describe("what is sent", () => {
  test("is a mail within the length that mail programs take, a file, and a day in the calendar", async () => {
    await logIn(page, accounts.disabled);
    const support = await openFromPopup(browser, page, "write-support");
    const mail = (await support.locator("[data-action=mail]").getAttribute("href")) ?? "";
    expect(mail.length).toBeLessThanOrEqual(2_000);
    expect(decodeURIComponent(mail)).toContain("mailto:assistance@univ-exemple.test?subject=Connexion impossible");
    const download = async (action: string) => {
      const [file] = await Promise.all([
        support.waitForEvent("download"),
        support.locator(`[data-action=${action}]`).click(),
      ]);
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
    };
    const letter = await download("download");
    expect(letter.name).toBe("demande-assistance.txt");
    expect(letter.text).toContain(await requestIn(support));

    await support.locator("[data-action=sent]").click();
    const insist = await support.locator("[data-part=answer]").getAttribute("data-insist");
    const reminder = await download("remind");
    expect(reminder.name).toBe("rappel-assistance.ics");
    expect(reminder.text).toContain(`DTSTART;VALUE=DATE:${insist?.replaceAll("-", "")}`);
  });
});
