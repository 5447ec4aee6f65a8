import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { systemMarkers } from "../../../lib/knowledge/system-markers.ts";
import type { Notice, Reading } from "../../../lib/sso/reading.ts";
import { findChromium } from "../../../scripts/find-chromium.ts";
import { bundle } from "../../../scripts/inspect/bundle.ts";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { logIn } from "./login.ts";

const languages = [
  { language: "fr", locale: "fr-FR", at: 0 },
  { language: "en", locale: "en-GB", at: 1 },
] as const;
const loginForm = { username: "#userfield", password: "#passwordfield" };

let reader: string;
let sso: Lemonldap;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  reader = await bundle("lib/sso/read-page.ts", "reader");
});

/** What the reader of the content script reads, with the markers that it gets on these hosts. */
function read(): Promise<Reading> {
  const own = systemMarkers.filter(({ id }) => id === "lemonldap-ng");
  return page.evaluate(`${reader}; reader.readPage(document, new URL(location.href), ${JSON.stringify(own)})`);
}

/** The words are filled in by a script of the portal's, after the page has come. */
async function expectReading(expected: Pick<Reading, "step" | "notices" | "fields">): Promise<Reading> {
  await expect.poll(read, { timeout: 30_000 }).toMatchObject({ system: "lemonldap-ng", ...expected });
  return read();
}

const submit = () => Promise.all([page.waitForEvent("load"), page.locator("form button[type=submit]").first().click()]);

describe.each(languages)("the real LemonLDAP::NG, read in $language", ({ locale, at }) => {
  beforeAll(async () => {
    sso = await startLemonldap();
    const executablePath = findChromium();
    if (executablePath === null) throw new Error("the portal is read in Chromium, and there is none");
    const args = [
      "--no-sandbox",
      "--host-resolver-rules=MAP *.univ-exemple.test 127.0.0.1",
      `--ignore-certificate-errors-spki-list=${sso.certificateSpki}`,
    ];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser.close();
    await sso.stop();
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale });
    page = await context.newPage();
    onTestFinished(() => context.close());
    await page.goto(`${sso.ssoUrl}/`);
  });

  const says = (kind: Notice["kind"], texts: [fr: string, en: string]): Notice => ({ kind, text: texts[at] });

  test("a form to log in, with the way for those who forgot", async () => {
    await page.goto(`${sso.entUrl}/cours`);
    const { links, offers } = await expectReading({ step: "password", notices: [], fields: loginForm });
    expect(links.reset).toMatch(`${sso.ssoUrl}/resetpwd`);
    expect(links.activation).toMatch(`${sso.ssoUrl}/register`);
    expect(offers).toEqual([]);
  });

  test("wrong, and locked by the third wrong one", async () => {
    const wrong = says("bad-credentials", ["Identifiant ou mot de passe incorrect", "Wrong credentials"]);
    for (let refusal = 0; refusal < 3; refusal += 1) {
      await logIn(page, { uid: "lockme", password: "wrong" });
      await expectReading({ step: "password", notices: [wrong], fields: loginForm });
    }
    await logIn(page, accounts.lockme);
    const locked = says("account-locked", ["Votre compte est bloqué", "Your account is locked"]);
    await expectReading({ step: "error", notices: [locked], fields: {} });
  });

  test("disabled by an administrator, which the directory calls locked", async () => {
    await logIn(page, accounts.disabled);
    const locked = says("account-locked", ["Votre compte est bloqué", "Your account is locked"]);
    await expectReading({ step: "error", notices: [locked], fields: {} });
  });

  test("refused by a rule of the SSO", async () => {
    await logIn(page, accounts.denied);
    const denied = says("not-allowed", ["Ouverture de session interdite", "Session opening not allowed"]);
    await expectReading({ step: "password", notices: [denied], fields: loginForm });
  });

  test("a password that has expired", async () => {
    await logIn(page, accounts.expired);
    const expired = says("password-expired", ["Votre mot de passe a expiré", "Your password has expired"]);
    await expectReading({ step: "error", notices: [expired], fields: {} });
  });

  test("a password that must be changed", async () => {
    await logIn(page, accounts.reset);
    const mustChange = says("must-change-password", [
      "Le mot de passe a été réinitialisé et doit être changé",
      "Password has been reset and now must be changed",
    ]);
    await expectReading({ step: "new-password", notices: [mustChange], fields: { password: "#newpassword" } });
  });

  test("a password about to expire, and the days it has left", async () => {
    await logIn(page, accounts.warn);
    const { notices } = await expectReading({
      step: "interstitial",
      notices: [expect.objectContaining({ kind: "password-expiring", days: 2 })],
      fields: {},
    });
    expect(notices[0]?.text).toMatch(
      [/^2 jours, .*expiration de votre mot de passe/, /^2 days, .*expiration/][at] ?? "",
    );
  });

  test("a password that has expired but opens a few times more", async () => {
    await logIn(page, accounts.grace);
    const grace = says("password-expiring", [
      "2 authentifications restantes, changez votre mot de passe !",
      "2 authentications remaining, change your password!",
    ]);
    await expectReading({ step: "interstitial", notices: [{ ...grace, triesLeft: 2 }], fields: {} });
  });

  test("a code, wanted and then refused", async () => {
    const { uid, password } = accounts.totp;
    await logIn(page, { uid, password });
    await expectReading({ step: "code", notices: [], fields: { code: ["#extcode"] } });
    await page.locator("#extcode").fill("000000");
    await submit();
    const refused = says("code-refused", ["Code de sécurité invalide", "Invalid verification code"]);
    await expectReading({ step: "error", notices: [refused], fields: {} });
  });

  test("a form that lay too long", async () => {
    onTestFinished(() => sso.setClockOffset("+0"));
    await sso.setClockOffset("+10m");
    await logIn(page, accounts.ok);
    const stale = says("stale-request", ["Délai d'authentification dépassé", "Exceeded authentication timeout"]);
    await expectReading({ step: "password", notices: [stale], fields: loginForm });
  });

  test("a service that nobody declared", async () => {
    await page.goto(`${sso.ssoUrl}/cas/login?service=https%3A%2F%2Fautre.test%2F`);
    await logIn(page, accounts.ok);
    const refused = says("service-refused", ["Cette application n'est pas reconnue", "This application is not known"]);
    await expectReading({ step: "error", notices: [refused], fields: {} });
  });

  test("in, and out again", async () => {
    await logIn(page, accounts.ok);
    await expectReading({ step: "logged-in", notices: [], fields: {} });
    await page.goto(`${sso.ssoUrl}/?logout=1`);
    await expectReading({ step: "logged-out", notices: [], fields: {} });
  });

  test("a forgotten password, from the address to the link in the mail", async () => {
    await page.goto(`${sso.ssoUrl}/resetpwd`);
    await expectReading({ step: "reset", notices: [], fields: { email: "#mail" } });
    await page.locator("#mail").fill("ok@univ-exemple.test");
    await submit();
    const sent = says("reset-sent", ["Un mail de confirmation vous a été envoyé", "A confirmation mail has been sent"]);
    await expectReading({ step: "reset", notices: [sent], fields: {} });

    const [mail = ""] = await sso.mails();
    const link = /href="([^"]+mail_token=[^"]+)"/.exec(mail)?.[1]?.replaceAll("&amp;", "&");
    await page.goto(link ?? "");
    await expectReading({ step: "new-password", notices: [], fields: { password: "#newpassword" } });
  });

  test("a directory that does not answer", async () => {
    await sso.stopDirectory();
    await logIn(page, accounts.ok);
    const down = says("unavailable", ["Connexion impossible au serveur LDAP", "Unable to connect to LDAP server"]);
    await expectReading({ step: "password", notices: [down], fields: loginForm });
  });
});
