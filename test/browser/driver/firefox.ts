/** Firefox with the built extension in it, driven from outside. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { Cookies } from "webextension-polyfill";
import { findFirefox } from "../../../scripts/find-firefox.ts";
import type { NewCookie } from "./cookie-store.ts";
import type { Display } from "./display.ts";
import { type ChromeScope, openChromeScope } from "./firefox-chrome-scope.ts";
import {
  dropFromFirefoxStore,
  type FirefoxCookie,
  type FirefoxStoreId,
  readFirefoxStore,
  writeFirefoxStore,
} from "./firefox-cookies.ts";
import { type FirefoxExtension, firefoxExtension } from "./firefox-extension.ts";
import { armFirefoxGate, type FirefoxGate, type FirefoxGateOrder } from "./firefox-gate.ts";
import { findPopup, firefoxSurface } from "./firefox-surface.ts";
import { Popup } from "./popup.ts";
import { seenByExtension } from "./seen-by-extension.ts";
import { waitUntil } from "./wait-until.ts";

export interface FirefoxOptions {
  /** The folder of the built extension. */
  extension: string;
  /** Its id in the manifest. */
  geckoId: string;
  /** Names that are this machine. */
  hosts: readonly string[];
  /** Host patterns that the extension holds from the start, as after a request that was accepted. */
  held?: readonly string[];
  /** Whether `permissions.request()` asks the person; otherwise it is granted in silence. */
  prompts?: boolean;
  /** Whether the extension may run in private windows. */
  privateBrowsing?: boolean;
  /** Whether certificates that nobody vouches for are taken; by default they are. */
  acceptInsecureCerts?: boolean;
  language?: "fr" | "en";
  /** Where to show the windows; without one they are drawn nowhere. */
  display?: Display;
  /** Further preferences of the profile. */
  preferences?: Record<string, unknown>;
}

export interface FirefoxBrowser extends FirefoxExtension, ChromeScope {
  browser: Browser;
  openTab(url: string): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  /** The one tab of a new private window. */
  openPrivatePage(): Promise<Page>;
  /** Presses the real button on the page's tab and gives the real popup. */
  realPopup(page: Page): Promise<Popup>;
  /** Stops the event page at one of its calls; see the gate. */
  armGate(order?: FirefoxGateOrder): Promise<FirefoxGate>;
  /** Every cookie of a store, asked of the browser itself. */
  cookies(storeId?: FirefoxStoreId): Promise<FirefoxCookie[]>;
  /** The cookies that the extension can see: those of hosts it holds, partitioned ones included. */
  cookiesSeenByExtension(storeId?: FirefoxStoreId): Promise<Cookies.Cookie[]>;
  setCookie(cookie: NewCookie, storeId?: FirefoxStoreId): Promise<void>;
  /** Removes every cookie of that name. */
  dropCookies(name: string, storeId?: FirefoxStoreId): Promise<void>;
  close(): Promise<void>;
}

/** The extension's host name, which Firefox would otherwise choose at random. */
const uuid = "11111111-2222-4333-8444-555555555555";

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxBrowser> {
  const { geckoId, language = "fr", held = [], privateBrowsing = true, display } = options;
  const executablePath = findFirefox();
  if (!executablePath) throw new Error("there is no Firefox: install one or name it in FIREFOX");
  const extension = resolve(options.extension);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: !display,
    defaultViewport: null,
    env: { ...process.env, ...(display ? { DISPLAY: display.name } : {}) },
    acceptInsecureCerts: options.acceptInsecureCerts ?? true,
    // Without it WebDriver keeps out of extension pages and of Firefox's own windows.
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [geckoId]: uuid }),
      "extensions.webextOptionalPermissionPrompts": options.prompts ?? false,
      // Panels ignore their buttons for half a second otherwise.
      "security.notification_enable_delay": 0,
      "network.dns.localDomains": options.hosts.join(","),
      "intl.accept_languages": language === "fr" ? "fr, fr-FR, en" : "en, en-GB",
      ...options.preferences,
    },
  });

  try {
    const scope = await openChromeScope(browser);
    await setLanguage(scope, language);
    if (privateBrowsing) await allowPrivateBrowsing(scope, geckoId);
    await scope.send("webExtension.install", { extensionData: { type: "path", path: extension } });
    const installed = firefoxExtension(scope, geckoId);
    if (held.length > 0) await installed.hold(held);
    const openExtensionPage = (path: string) => openMozExtension(browser, `moz-extension://${uuid}/${path}`);

    return {
      ...scope,
      ...installed,
      browser,
      openExtensionPage,
      openPrivatePage: async () => {
        const known = await browser.pages();
        await scope.run(`window.OpenBrowserWindow({ private: true })`);
        const page = await waitUntil("the private window", async () =>
          (await browser.pages()).find((candidate) => !known.includes(candidate)),
        );
        // Its own first page, coming late, would replace whatever it was sent to meanwhile.
        await waitUntil("the private window's first page", () =>
          page.evaluate(() => location.href === "about:privatebrowsing" && document.readyState === "complete"),
        );
        return page;
      },
      openTab: async (url) => {
        const page = await browser.newPage();
        await page.goto(url);
        return page;
      },
      realPopup: async (page) => {
        const open = await findPopup(scope);
        if (open) await new Popup(firefoxSurface(scope, open)).close();
        await page.bringToFront();
        await installed.pressButton();
        const context = await waitUntil("the popup to open", () => findPopup(scope));
        return new Popup(firefoxSurface(scope, context));
      },
      armGate: (order) => armFirefoxGate(scope, geckoId, order),
      cookies: (storeId = "firefox-default") => readFirefoxStore(scope, storeId),
      cookiesSeenByExtension: async (storeId = "firefox-default") => {
        const page = await openExtensionPage(popupPath(extension));
        try {
          return await page.evaluate(seenByExtension, storeId);
        } finally {
          await page.close();
        }
      },
      setCookie: (cookie, storeId = "firefox-default") => writeFirefoxStore(scope, storeId, cookie),
      dropCookies: (name, storeId = "firefox-default") => dropFromFirefoxStore(scope, storeId, name),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Opens a page of the extension. `goto` itself never ends there: the page moves to another process. */
async function openMozExtension(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url, { timeout: 1_000 }).catch(() => {});
  await waitUntil(`${url} to load`, () =>
    page.evaluate((address) => location.href === address && document.readyState === "complete", url),
  );
  return page;
}

/**
 * Said before the installation: WebDriver's own option starts the extension a second time, under the page that it opens
 * when it is installed.
 */
async function allowPrivateBrowsing({ run }: ChromeScope, geckoId: string): Promise<void> {
  await run(
    `const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    await ExtensionPermissions.add(argument, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });`,
    geckoId,
  );
}

/** Firefox has only its own language here, yet tells extensions the one that was asked for. */
async function setLanguage({ run }: ChromeScope, language: string): Promise<void> {
  await run(
    `Services.locale.availableLocales = [...new Set([argument, ...Services.locale.availableLocales])];
    Services.locale.requestedLocales = [argument];`,
    language,
  );
}

function popupPath(extension: string): string {
  return JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")).action.default_popup;
}
