/** Host access as a student takes it back and gives it again in Chromium's own page, chrome://extensions. */
import { asRequested } from "./as-requested.ts";
import type { ChromiumBrowser } from "./driver/chromium.ts";

/** What chrome://extensions itself calls, inside the functions that are sent there. */
interface DeveloperPrivate {
  getExtensionInfo(id: string): Promise<ExtensionInfo>;
  addHostPermission(id: string, pattern: string): Promise<void>;
  removeHostPermission(id: string, pattern: string): Promise<void>;
}
declare const chrome: { developerPrivate: DeveloperPrivate };

export interface ExtensionInfo {
  permissions: {
    /** The sentences with which Chromium warns of permissions. */
    simplePermissions: { message: string }[];
    runtimeHostPermissions?: { hosts: { host: string; granted: boolean }[] };
  };
}

type Request = { id: string; patterns: readonly string[] };

/** Takes hosts back. Chromium forgets that it ever granted them: asked again, it asks the student. */
export function takeBack(browser: ChromiumBrowser, patterns: readonly string[]): Promise<void> {
  return inExtensionsPage(browser, patterns, async (request: Request) => {
    for (const pattern of request.patterns) await chrome.developerPrivate.removeHostPermission(request.id, pattern);
  });
}

/** Gives hosts, as "Add a site" does. */
export function giveAgain(browser: ChromiumBrowser, patterns: readonly string[]): Promise<void> {
  return inExtensionsPage(browser, patterns, async (request: Request) => {
    for (const pattern of request.patterns) await chrome.developerPrivate.addHostPermission(request.id, pattern);
  });
}

/** What the browser tells a student of the extension's permissions. */
export function extensionInfo(browser: ChromiumBrowser): Promise<ExtensionInfo> {
  return inExtensionsPage(browser, [], (request: Request) => chrome.developerPrivate.getExtensionInfo(request.id));
}

async function inExtensionsPage<T>(
  browser: ChromiumBrowser,
  patterns: readonly string[],
  run: (request: Request) => Promise<T>,
): Promise<T> {
  const page = await browser.openTab("chrome://extensions/");
  try {
    return await page.evaluate(run, { id: browser.extensionId, patterns: patterns.map(asRequested) });
  } finally {
    await page.close();
  }
}
