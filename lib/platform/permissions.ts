import { browser } from "./browser";

/** Which of these host patterns are granted now. Students and browsers revoke them at any time: ask at each use. */
export async function grantedAmong(origins: readonly string[]): Promise<string[]> {
  const held = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return origins.filter((_, index) => held[index]);
}

/**
 * Chromium hides the cookies that a server set without `Secure` from an extension that holds the host over https alone,
 * and names a host once in its prompt, whatever the schemes. Firefox shows them.
 */
function withPlainCookies(origin: string): string {
  return import.meta.env.FIREFOX ? origin : origin.replace(/^https:/, "*:");
}

/**
 * Opens the browser's own prompt. Must be called first thing in a click: browsers refuse once anything was awaited.
 * False when the student refused. In Firefox the popup may be gone before the answer: the background hears it too.
 */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(withPlainCookies) });
}

/** Gives host permissions back to the browser. */
export async function dropOrigins(origins: readonly string[]): Promise<void> {
  // Browsers take back a pattern as it was given, and a student may have given a host over https in the browser's own page.
  await browser.permissions.remove({ origins: [...new Set([...origins.map(withPlainCookies), ...origins])] });
}

/** To read and empty the clipboard while nobody looks. Chromium names the first in its question, and the second not. */
export const clipboardAccess = ["clipboardRead", "clipboardWrite"] as const;

/** To tell a student who waits that something is back. */
export const noticeAccess = ["notifications"] as const;

type Named = readonly (typeof clipboardAccess | typeof noticeAccess)[number][];

export function hasPermissions(permissions: Named): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...permissions] });
}

/** As `requestOrigins`. */
export function requestPermissions(permissions: Named): Promise<boolean> {
  return browser.permissions.request({ permissions: [...permissions] });
}

export async function dropPermissions(permissions: Named): Promise<void> {
  await browser.permissions.remove({ permissions: [...permissions] });
}

/** Calls back when a permission was granted or revoked, by us or in the browser's own pages, until the signal aborts. */
export function onPermissionChange(callback: () => void, signal?: AbortSignal): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(callback);
  signal?.addEventListener("abort", () => {
    for (const event of events) event.removeListener(callback);
  });
}
