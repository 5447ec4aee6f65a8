import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readCalendar } from "../../fakes/read-calendar.ts";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, builtForChromium, originsOf } from "../begin-story.ts";
import { blindBuild, wasPasswordRead } from "../blind-build.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { storedIn } from "../extension-state.ts";
import { logIn, shownCode } from "./login.ts";
import { typeLogin } from "./type-login.ts";

let sso: Lemonldap;
/** Every story runs with accessors that throw on the text of a password field. */
let blind: ReturnType<typeof blindBuild>;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  blind = blindBuild(builtForChromium);
  sso = await startLemonldap({
    settings: {
      portalDisplayPasswordPolicy: "1",
      passwordPolicyActivation: "1",
      passwordPolicyMinSize: "8",
      passwordPolicyMinDigit: "1",
    },
  });
});
afterAll(async () => {
  blind.remove();
  await sso.stop();
});
beforeEach(async () => {
  const origins = originsOf("univ-exemple.test", "auth");
  browser = await beginStory(
    { id: "univ-exemple", origins, certificateSpki: sso.certificateSpki },
    { extension: blind.folder },
  );
  page = await browser.openTab(`${sso.entUrl}/cours`);
});
afterEach(async () => {
  for (const open of browser.context.pages()) expect(await wasPasswordRead(open), open.url()).toBe(false);
  await browser.close();
});

async function popupShowing(part: string, on = page): Promise<Popup> {
  const popup = await browser.pressToolbarButton(on);
  await popup.waitFor(part);
  return popup;
}

async function textOf(part: string, on = page): Promise<string> {
  const popup = await popupShowing(part, on);
  const text = await popup.evaluate<string>(`document.querySelector(${JSON.stringify(part)}).innerText`);
  await popup.close();
  return text.replace(/\s+/g, " ");
}

const wrongly = ({ uid }: { uid: string }) => ({ uid, password: "wrong" });
/** As a browser does that fills in what it keeps, and its student: as soon as the page was read, in one go. */
async function sendAtOnce(on: Page, { uid, password }: { uid: string; password: string }): Promise<void> {
  await waitUntil("the page to be read", async () => {
    const held = Object.values(await storedIn(browser, "session")) as { reading?: { step: string } | null }[];
    return held.some(({ reading }) => reading?.step === "password");
  });
  const sent = on.waitForEvent("load");
  await on.evaluate(
    (typed) => {
      for (const [id, value] of typed) (document.getElementById(id) as HTMLInputElement).value = value;
      document.querySelector<HTMLElement>("form button[type=submit]")?.click();
    },
    [
      ["userfield", uid],
      ["passwordfield", password],
    ] as const,
  );
  await sent;
}

async function refusalsKept(): Promise<number> {
  const { tries } = (await storedIn(browser, "local")) as { tries?: { record: { refusals: unknown[] } }[] };
  return tries?.[0]?.record.refusals.length ?? 0;
}

const badge = () =>
  browser.workerEvaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
    const { action, tabs } = (globalThis as any).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const at = { tabId: tab.id };
    return { text: await action.getBadgeText(at), title: await action.getTitle(at) } as { text: string; title: string };
  });

describe("tries, on the real LemonLDAP::NG", () => {
  test("a clear stop before the last try, over tabs and restarts, then the lock", async () => {
    await logIn(page, wrongly(accounts.lockme));
    expect(await textOf("[data-tries=some]")).toContain("1 sur 3");
    const other = await browser.openTab(`${sso.entUrl}/notes`);
    await typeLogin(other, wrongly(accounts.lockme));
    await browser.stopWorker();
    const stop = await popupShowing("[data-tries=last]", other);
    const text = (await stop.text()).replace(/\s+/g, " ");
    expect(text).toContain("Encore une erreur, et ton compte se bloque.");
    expect(text).toContain("2 sur 3");
    expect(text).not.toContain("limite habituelle");
    expect(text).toContain("Mot de passe oublié");
    await stop.click("[name=keyboard-check]");
    await stop.type("qwerty");
    await stop.waitFor("[data-keyboard=otherLayout]");
    await stop.close();
    expect((await badge()).text).toBe("!");
    await typeLogin(other, wrongly(accounts.lockme));
    expect(await textOf("[data-tries=over]", other)).toContain("3 sur 3");
    await logIn(other, accounts.lockme);
    expect(await shownCode(other)).toBe("21");
    const locked = await browser.pressToolbarButton(other);
    await locked.waitFor("[data-state=account-locked]");
  });

  test("a password that is sent as soon as the page is there is a saved one; what is typed is not", async () => {
    await typeLogin(page, wrongly(accounts.ok));
    await typeLogin(page, wrongly(accounts.ok));
    expect(await textOf("[data-part=tries]")).not.toContain("enregistré");
    await logIn(page, accounts.ok);
    const other = await browser.openTab(`${sso.ssoUrl}/?logout=1`);
    await other.goto(`${sso.ssoUrl}/`);
    await sendAtOnce(other, wrongly(accounts.totp));
    // A form that is sent while the answer to the last one is being counted would be taken for that one.
    await waitUntil("the refusal to be counted", async () => (await refusalsKept()) === 1);
    await sendAtOnce(other, wrongly(accounts.totp));
    expect(await textOf("[data-fact=saved-password]", other)).toContain("enregistré par ton navigateur");
  });

  test("a success forgets them", async () => {
    await logIn(page, wrongly(accounts.ok));
    await textOf("[data-tries=some]");
    await logIn(page, accounts.ok);
    const inside = await popupShowing("[data-state=logged-in]");
    expect(await inside.shows("[data-part=tries]")).toBe(false);
    await inside.close();
    const kept = await browser.workerEvaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
      return (await (globalThis as any).chrome.storage.local.get("tries")).tries as unknown[];
    });
    expect(kept).toEqual([]);
  });
});

describe("a password's end, on the real LemonLDAP::NG", () => {
  test("expired: said at once, with the page where it is renewed", async () => {
    await logIn(page, accounts.expired);
    const popup = await popupShowing("[data-state=password-expired]");
    const opened = browser.context.waitForEvent("page");
    await popup.click("[data-remedy=reset-password], [data-action=renew]");
    expect((await opened).url()).toContain("auth.univ-exemple.test:33443/resetpwd");
  });

  test("a warning becomes a reminder with the right date, in the settings and in a calendar", async () => {
    await logIn(page, accounts.warn);
    // 87 days of 90 are gone: the directory counts to the second, from midnight of that day.
    const expected = new Date(Date.now() + 3 * 86_400_000 - 60_000).toLocaleDateString("en-CA");
    const popup = await popupShowing("[data-fact=last-day]");
    const shownDay = () => popup.evaluate<string>(`document.querySelector("[data-fact=last-day]").dataset.day`);
    const left = await page.locator("[trspan^=pwdWillExpire]").getAttribute("trspan");
    const [, days, hours, minutes, seconds] = (left ?? "").split(",").map(Number);
    // Counted from when the page was made, and the last minute of a day is that day: a password ends at midnight here.
    const told =
      Date.now() - 60_000 + ((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1_000;
    const day = new Date(told).toLocaleDateString("en-CA");
    // A page that has not yet put its countdown in words tells whole days alone.
    await expect.poll(shownDay).toBe(day);
    expect(Math.abs(Date.parse(day) - Date.parse(expected))).toBeLessThanOrEqual(86_400_000);
    await popup.close();
    const settings = await browser.openExtensionPage("options.html");
    const reminders = settings.locator("[data-reminders=univ-exemple]");
    await reminders.waitFor();
    await expect.poll(() => reminders.innerText()).toContain("Dernier jour");
    const download = settings.waitForEvent("download");
    await reminders.locator("[data-action=export]").click();
    const calendar = readCalendar(await readFile(await (await download).path(), "utf8"));
    expect(calendar.parts[0]?.values["DTSTART;VALUE=DATE"]).toBe(day.replaceAll("-", ""));
    expect(calendar.parts[0]?.parts).toHaveLength(4);
    await reminders.locator("[data-action=forget]").click();
    await expect.poll(() => reminders.innerText()).not.toContain("Dernier jour");
  });

  test("a password to change: the page's rules beside the form", async () => {
    await logIn(page, accounts.reset);
    const rules = await textOf("[data-part=rules]");
    expect(rules).toContain("Taille minimale : 8");
    expect(rules).toContain("Minimum de chiffres : 1");
  });
});

describe("the reset form of the real LemonLDAP::NG", () => {
  test("a personal address is told while it is typed, on the icon and in the popup; the right one clears it", async () => {
    await page.goto(`${sso.ssoUrl}/resetpwd`);
    const field = page.locator("#mail");
    await field.pressSequentially("lea.martin@gmail.com");
    await expect.poll(badge).toEqual({ text: "!", title: "Entrée – Cette adresse ne marchera pas ici." });
    expect(await textOf("[data-state=reset-personal-refused]")).toContain("@univ-exemple.test");
    await field.fill("ok@univ-exemple.test");
    await expect.poll(async () => (await badge()).text).toBe("");
    await textOf("[data-judged=right]");
    const stored = await browser.workerEvaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
      const { local, session } = (globalThis as any).chrome.storage;
      return JSON.stringify([await local.get(null), await session.get(null)]);
    });
    expect(stored).not.toContain("lea.martin");
    expect(stored).not.toContain("ok@");
  });
});

test("a look at a password would be seen: the accessors of these stories do throw in the reader's world", async () => {
  await page.locator("#passwordfield").fill("secret");
  const seen = await browser.workerEvaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
    const { scripting, tabs } = (globalThis as any).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const [{ result }] = await scripting.executeScript({
      target: { tabId: tab.id },
      func: () => {
        try {
          return document.querySelector<HTMLInputElement>("#passwordfield")?.value ?? "none";
        } catch (error) {
          return String(error);
        }
      },
    });
    return result as string;
  });
  expect(seen).toContain("was read");
  expect(await wasPasswordRead(page)).toBe(true);
  await page.reload();
});
