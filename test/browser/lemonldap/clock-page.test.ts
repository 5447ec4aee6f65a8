import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOTP } from "otpauth";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { checkTime, givePhoneCode, textOf } from "../clock-page.ts";
import { addAccount, openNewVault } from "../codes-page.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { takeBack } from "../host-access.ts";

const domain = "univ-exemple.test";
const { uid, totpSecret = "" } = accounts.totp;
let stateDirectory: string;
let sso: Lemonldap;
let browser: ChromiumBrowser;

beforeAll(async () => {
  stateDirectory = await mkdtemp(join(tmpdir(), "clock-page-"));
  sso = await startLemonldap({ stateDirectory });
});
afterAll(async () => {
  await sso.stop();
  await rm(stateDirectory, { recursive: true, force: true });
});
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([`auth.${domain}`, `ent.${domain}`])).toEqual([]);
});

const begin = (language: "fr" | "en") =>
  beginStory(
    { id: "univ-exemple", origins: originsOf(domain, "auth"), certificateSpki: sso.certificateSpki },
    { language },
  );

/** What was asked of the server so far, by its own log: "HEAD /robots.txt". */
async function askedOfServer(): Promise<string[]> {
  const log = await readFile(join(stateDirectory, "run/access.log"), "utf8");
  return [...log.matchAll(/"([A-Z]+ \S+) HTTP\//g)].map(([, request = ""]) => request);
}

type Told = ["fr" | "en", string, string, string];

describe.each<[string, string, Told[]]>([
  [
    "+10m",
    "unsynchronised",
    [
      ["fr", "Ton ordinateur a 10 min de retard.", "ne se met plus à l’heure", "Date et heure"],
      ["en", "Your computer is 10 min behind.", "no longer sets itself", "Date & Time"],
    ],
  ],
  [
    "-192s",
    "unsynchronised",
    [
      ["fr", "a 3 min 12 s d’avance.", "ne se met plus à l’heure", "Date et heure"],
      ["en", "is 3 min 12 sec ahead.", "no longer sets itself", "Date & Time"],
    ],
  ],
  [
    "+1h",
    "daylight-saving",
    [
      ["fr", "Ton ordinateur a 1 h de retard.", "l’heure d’hiver", "Choisis ton fuseau horaire"],
      ["en", "Your computer is 1 hr behind.", "summer or winter time", "Choose your time zone"],
    ],
  ],
])("a server whose clock is this computer's %s", (offset, kind, told) => {
  // It has to start anew for that.
  beforeAll(() => sso.setClockOffset(offset));

  test.each(told)(
    "is asked by HEADs alone, and the page says in %s by how much, why, and what to do",
    async (language, title, cause, step) => {
      browser = await begin(language);
      const page = await browser.openExtensionPage("clock.html");
      await page.locator("[data-action=check]").waitFor();
      const before = await askedOfServer();
      await checkTime(page);
      const asked = (await askedOfServer()).slice(before.length);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.length).toBeLessThanOrEqual(12);
      expect(new Set(asked)).toEqual(new Set(["HEAD /robots.txt"]));

      const verdict = page.locator("[data-verdict=computer]");
      expect(await verdict.getAttribute("data-cause")).toBe(kind);
      expect(await verdict.getAttribute("data-effect")).toBe("refused");
      const said = await textOf(page, "[data-verdict=computer]");
      for (const words of [title, cause]) expect(said).toContain(words);
      expect(await textOf(page, "[data-steps=linux]")).toContain(step);
      await page.locator("select[name=system]").selectOption("windows");
      expect(await page.locator("[data-steps=windows] li").count()).toBe(5);
      expect(await page.locator("[data-mark=computer] .is-outside").count()).toBe(1);
    },
  );
});

describe("the way there, and what stands in it", () => {
  test("the popup's line about the clock leads to the page, at what was seen in passing", async () => {
    await sso.setClockOffset("+10m");
    browser = await begin("fr");
    const page = await browser.context.newPage();
    const vault = await openNewVault(browser);
    await addAccount(vault.page, `otpauth://totp/Exemple:${uid}?secret=${totpSecret}&issuer=Exemple`, "univ-exemple");
    await vault.page.close();
    await page.goto(sso.ssoUrl);
    await page.locator("#userfield").waitFor();
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor("[data-clock=behind]");
    const [opened] = await Promise.all([browser.context.waitForEvent("page"), popup.click("[data-action=open-clock]")]);
    await opened.locator("[data-verdict=computer]").waitFor();
    expect(new URL(opened.url()).hash).toBe("#univ-exemple");
    expect(await textOf(opened, "[data-verdict=computer]")).toContain("10 min de retard");
  });

  test("a host that was taken back is not asked", async () => {
    await sso.setClockOffset("+0");
    browser = await begin("fr");
    await takeBack(browser, originsOf(domain, "auth"));
    const page = await browser.openExtensionPage("clock.html");
    await page.locator("[data-action=check]").waitFor();
    const before = await askedOfServer();
    await page.locator("[data-action=check]").click();
    await page.locator("[data-message=not-granted] [data-action=grant]").waitFor();
    expect(await askedOfServer()).toEqual(before);
  });
});

describe("a phone", () => {
  /** Beside a server whose clock is not this computer's. */
  const serverAheadMs = 600_000;
  const totp = new TOTP({ secret: totpSecret });

  test.each([
    [94_000, /Ton téléphone a 9[345] s d’avance/],
    [-3_600_000, /Ton téléphone a (1 h|59 min 59 s) de retard/],
  ])("%i ms ahead tells its clock by the codes that it shows", async (aheadMs, said) => {
    await sso.setClockOffset("+10m");
    browser = await begin("fr");
    const vault = await openNewVault(browser);
    await addAccount(vault.page, `otpauth://totp/Exemple:${uid}?secret=${totpSecret}&issuer=Exemple`, "univ-exemple");
    await vault.page.close();
    const page = await browser.openExtensionPage("clock.html");
    await page.locator("[data-part=phone][data-state=needs-time]").waitFor();
    await checkTime(page);
    const before = await askedOfServer();

    const phoneMs = () => Date.now() + serverAheadMs + aheadMs;
    const code = () => totp.generate({ timestamp: phoneMs() });
    const isFar = Math.abs(aheadMs) > 150_000;
    await givePhoneCode(page, code());
    if (isFar) await page.locator("[data-phone=wait] [data-message=far]").waitFor();
    else await page.locator("[data-phone=found] [data-action=precise]").click();
    await page.locator("[data-action=now]").waitFor();
    await waitUntil("the phone's next code", () => phoneMs() % 30_000 < 400, { timeoutMs: 40_000 });
    await page.locator("[data-action=now]").click();
    await givePhoneCode(page, code());
    await page.locator("[data-phone=found]").waitFor();
    expect(await textOf(page, "[data-verdict=phone]")).toMatch(said);
    expect(await page.locator("[data-steps=android] li").count()).toBe(4);
    await page.locator("[data-phone] select[name=system]").selectOption("ios");
    expect(await textOf(page, "[data-steps=ios]")).toContain("Réglages");
    expect(await page.locator("[data-mark=phone]").count()).toBe(1);
    expect(await askedOfServer()).toEqual(before);
  });
});
