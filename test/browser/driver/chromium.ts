/** Chromium with the built extension in it, driven from outside. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import type { Browser, Cookies } from "webextension-polyfill";
import { findChromium } from "../../../scripts/find-chromium.ts";
import { chromiumArguments, type Surroundings } from "./chromium-arguments.ts";
import { extensionIdOf, type Seed, seedProfile } from "./chromium-profile.ts";
import { type NewCookie, readStore, type StoredCookie, type StoreId, writeStore } from "./cookie-store.ts";
import type { Display } from "./display.ts";
import { type ExtensionWorker, extensionWorker } from "./extension-worker.ts";
import { type NetworkRequest, readNetLog, requestsLeaving } from "./net-log.ts";
import type { Popup } from "./popup.ts";
import { seenByExtension } from "./seen-by-extension.ts";
import { popupThatOpens, pressActionButton } from "./toolbar-button.ts";
import { usualBoundMs, within } from "./wait-until.ts";

export interface ChromiumOptions extends Seed, Surroundings {
  /** The folder of the built extension. */
  extension: string;
  /** Where to show the windows; without one they are drawn nowhere, and no permission dialog can be answered. */
  display?: Display;
  /** Shows the windows to the person at this machine. An interrupt is then theirs to give and the caller's to hear. */
  onDesktop?: boolean;
  /** What pages and the popup are told the person prefers. */
  colorScheme?: "light" | "dark";
  /** A profile to keep; by default one that is made here and removed on closing. */
  profile?: string;
}

export interface ChromiumBrowser extends ExtensionWorker {
  context: BrowserContext;
  extensionId: string;
  /** A session on the browser itself. */
  protocol: CDPSession;
  openTab(url: string): Promise<Page>;
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the real button on the page's tab and gives the real popup. */
  pressToolbarButton(page: Page): Promise<Popup>;
  /** The popup that opens by itself on what is done here. */
  popupThatOpens(act: () => Promise<void> | void): Promise<Popup>;
  /** Every cookie of a store ("0" by default, "1" while a private window is open), asked of the browser itself. */
  cookies(storeId?: StoreId): Promise<StoredCookie[]>;
  /** The cookies that the extension can see: those of hosts it holds, partitioned ones included. */
  cookiesSeenByExtension(storeId?: StoreId): Promise<Cookies.Cookie[]>;
  setCookie(cookie: NewCookie, storeId?: StoreId): Promise<void>;
  close(): Promise<void>;
  /**
   * The requests that went, or tried to go, to a host other than these, whoever made them.
   * @throws before `close()`: only then is the browser's log complete
   */
  requestsLeavingInstitution(hosts: readonly string[]): NetworkRequest[];
}

/** @throws when there is no Chromium, or when it did not take the hosts to be held over from the profile */
export async function launchChromium(options: ChromiumOptions): Promise<ChromiumBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("there is no Chromium: install one or name it in CHROMIUM");
  const extension = resolve(options.extension);
  const extensionId = extensionIdOf(extension);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "entree-chromium-"));
  const netLog = join(profile, "net-log.json");
  seedProfile(profile, extension, options);

  const removeProfile = () => {
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };

  const { display, onDesktop = false, colorScheme = "light" } = options;
  const launching = chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !display && !onDesktop,
    handleSIGINT: !onDesktop,
    // Room is made for scrollbars in a popup even where they are hidden, which leaves a stripe beside it.
    ignoreDefaultArgs: ["--hide-scrollbars"],
    viewport: null,
    colorScheme,
    // Chromium on Linux takes its language from here, not from `--lang`.
    env: { ...process.env, LANGUAGE: options.language ?? "fr", ...(display ? { DISPLAY: display.name } : {}) },
    args: chromiumArguments(extension, netLog, options),
  });
  launching.catch(removeProfile);
  const context = await launching;

  let requests: NetworkRequest[] | null = null;
  let closing: Promise<void> | null = null;
  const end = async () => {
    await context.close();
    requests = readNetLog(netLog);
    removeProfile();
  };
  const close = () => {
    closing ??= end();
    return closing;
  };

  try {
    const protocol = await newProtocolSession(context);
    const worker = extensionWorker(context, protocol, extensionId);
    await worker.worker();
    for (const pattern of options.held ?? []) await confirmHeld(worker, pattern);
    const openTab = async (url: string) => {
      const page = await within(2 * usualBoundMs, "a new tab", context.newPage());
      await page.goto(url);
      return page;
    };
    const button = { context, protocol, extension, extensionId };
    return {
      ...worker,
      context,
      extensionId,
      protocol,
      openTab,
      openExtensionPage: (path) => openTab(`chrome-extension://${extensionId}/${path}`),
      pressToolbarButton: async (page) => {
        const popup = await pressActionButton(button, page);
        await popup.emulate({ colorScheme });
        return popup;
      },
      popupThatOpens: (act) => popupThatOpens(button, act),
      cookies: (storeId = "0") => readStore(context, protocol, storeId),
      cookiesSeenByExtension: (storeId = "0") => worker.workerEvaluate(seenByExtension, storeId),
      setCookie: (cookie, storeId = "0") => writeStore(context, protocol, storeId, cookie),
      close,
      requestsLeavingInstitution: (hosts) => {
        if (!requests) throw new Error("the browser still runs: its log of requests is not complete");
        return requestsLeaving(requests, hosts);
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function newProtocolSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error("Playwright gives no browser for this context");
  return browser.newBrowserCDPSession();
}

/** What the extension's own world calls the API, inside the functions that are sent there. */
declare const chrome: Browser;

async function confirmHeld({ workerEvaluate }: ExtensionWorker, pattern: string): Promise<void> {
  const held = await workerEvaluate((origin: string) => chrome.permissions.contains({ origins: [origin] }), pattern);
  if (!held) throw new Error(`this Chromium does not take ${pattern} over from the profile`);
}
