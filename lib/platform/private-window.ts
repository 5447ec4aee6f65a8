import { browser } from "./browser";

/** Whether the student lets Entrée see private windows, which is off unless they switch it on in the browser's pages. */
export function seesPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}

/**
 * Opens an address in a new private window. `tabId` is null where the browser opened it and tells no more; null where
 * it opens none: Firefox for an extension that may not see them, and every browser that has no windows.
 */
export async function openPrivately(url: string): Promise<{ tabId: number | null } | null> {
  if (!("windows" in browser)) return null;
  try {
    const window = await browser.windows.create({ incognito: true, url });
    return { tabId: window?.tabs?.[0]?.id ?? null };
  } catch {
    return null;
  }
}
