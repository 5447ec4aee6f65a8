/** How a conflict of cookies is told: made by a server, found before a click, mended by one, undone to the same jar. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Product, serviceHostOf, ssoHostOf } from "../../sso/scripted/product.ts";
import { type Scripted, startScripted } from "../../sso/scripted/start.ts";
import { beginStory } from "../begin-story.ts";
import { jarOf } from "../cookie-jar.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { StoredCookie } from "../driver/cookie-store.ts";
import type { Popup } from "../driver/popup.ts";

export interface ConflictStory {
  product: Product;
  sso: Scripted;
  browser: ChromiumBrowser;
  page: Page;
  end(): Promise<void>;
}

interface Setting {
  id: string;
  port: number;
  /** The host by which the service sends to the login. */
  broker?: string;
}

/** A student of the product's school, in a real Chromium, with its servers. */
export async function beginConflicts(product: Product, { id, port, broker }: Setting): Promise<ConflictStory> {
  const neighbour = `moodle.${product.domain}`;
  const sso = await startScripted({ product, port, hosts: [neighbour, "autre.test"], ...(broker && { broker }) });
  const own = [ssoHostOf(product), serviceHostOf(product), product.domain];
  const between = broker ? [broker] : [];
  const origins = [...own, ...between].map((host) => `https://${host}/*`);
  const browser = await beginStory({ id, origins, certificateSpki: sso.certificateSpki });
  const page = await browser.context.newPage();
  return {
    product,
    sso,
    browser,
    page,
    async end() {
      await browser.close();
      await sso.stop();
      assert.deepEqual(browser.requestsLeavingInstitution([...own, neighbour, "autre.test", ...between]), []);
    },
  };
}

/** An empty jar, then what belongs to nobody's repair: others' cookies, one of them under a session's own name. */
export async function startAfresh({ product, sso, browser, page }: ConflictStory): Promise<void> {
  await browser.context.clearCookies();
  const lasting = "Path=/; Max-Age=86400; Secure";
  await page.goto(sso.plantAt("autre.test", [`${product.reads[0]}=autre; Path=/; Secure; HttpOnly`]));
  await page.goto(sso.plantAt(`moodle.${product.domain}`, [`MoodleSession=cours; ${lasting}; HttpOnly`]));
  const kept = ["KEYCLOAK_LOCALE=fr", "shib_idp_exp_pwd=1", "mystere=1"].map((pair) => `${pair}; ${lasting}`);
  await page.goto(sso.plantAt(ssoHostOf(product), kept));
}

/** Sets cookies at the login's host, as a server of it would. */
export async function plant({ product, sso, page }: ConflictStory, cookies: readonly string[]): Promise<void> {
  await page.goto(sso.plantAt(ssoHostOf(product), cookies));
}

export async function wantCourses({ product, sso, page }: ConflictStory): Promise<void> {
  const gaveUp = (error: Error) => expect(error.message).toContain("ERR_TOO_MANY_REDIRECTS");
  await page.goto(`https://${serviceHostOf(product)}:${sso.port}/cours`).catch(gaveUp);
}

/** Sends the login form, whatever it asks. */
export async function logIn(page: Page): Promise<void> {
  await page.locator("#username").fill("etudiant");
  await page.locator("#password").fill("Passw0rd");
  await Promise.all([page.waitForEvent("load"), page.locator("form [type=submit]").click()]);
}

/** What the login's server is sent, in the order of the header, asked by the page that is open. */
export function sentToLogin({ product, sso, page }: ConflictStory): Promise<string> {
  const address = `https://${ssoHostOf(product)}:${sso.port}${product.loginPath}/sent`;
  return page.evaluate(async (url) => (await fetch(url, { credentials: "include" })).text(), address);
}

/** The popup as a student opens it on a conflict, and what the login's server was sent before. */
export interface Found {
  popup: Popup;
  sent: string;
}

/** Opens the popup on the verdict with its reasons unfolded. */
export async function find(story: ConflictStory, verdict: string): Promise<Found> {
  const sent = await sentToLogin(story);
  const popup = await story.browser.pressToolbarButton(story.page);
  await popup.waitFor(`[data-state=${verdict}]`);
  await popup.click("[data-fold=why] summary");
  return { popup, sent };
}

/** The cookies that the popup says it will clear, as it names them: name, host and path. */
export function planned(popup: Popup): Promise<string[]> {
  return popup.evaluate<string[]>(
    `[...document.querySelectorAll("[data-plan=clear] .code-text")].map((line) => line.textContent.slice(1, -1))`,
  );
}

/** Those of one name. */
export async function plannedOf(popup: Popup, name: string): Promise<string[]> {
  return (await planned(popup)).filter((line) => line.startsWith(`${name}, `));
}

/** One click, the login, the page first wanted; then undo, and the jar and the header of before. */
export async function mendAndUndo(story: ConflictStory, { popup, sent }: Found): Promise<void> {
  const { browser, page, product, sso } = story;
  const before = await jarOf(browser);
  const told = new Set(await planned(popup));
  const line = ({ name, domain, path }: Pick<StoredCookie, "name" | "domain" | "path">) =>
    `${name}, ${domain.replace(/^\./, "")}${path === "/" ? "" : path}`;
  await popup.click("[data-remedy=repair-session]");
  await popup.waitFor("[data-state=repaired]");
  await page.locator("#username").waitFor();
  const untouched = before.filter((cookie) => !told.has(line(cookie)));
  expect(untouched.length).toBeGreaterThanOrEqual(5);
  expect(await jarOf(browser)).toEqual(expect.arrayContaining(untouched));

  await logIn(page);
  expect(page.url()).toBe(`https://${serviceHostOf(product)}:${sso.port}/cours`);
  const after = await browser.pressToolbarButton(page);
  await after.waitFor("[data-state=repaired-and-in]");
  await after.click("[data-action=undo]");
  await after.waitFor("[data-state=undone]");
  expect(await jarOf(browser)).toEqual(before);
  expect(await sentToLogin(story)).toBe(sent);
}
