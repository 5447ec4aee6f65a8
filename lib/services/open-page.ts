import { openExtensionsPage, openSitePage, opensBrowserPages } from "@/lib/platform/browser-pages";
import { openTab, openOwnPage as showOwnPage } from "@/lib/platform/tabs";

/** Opens one of our own pages. */
export function openOwnPage(
  path:
    | "/options.html"
    | "/welcome.html"
    | "/codes.html"
    | "/codes.html#passkey"
    | `/clock.html#${string}`
    | `/support.html#${string}`,
): Promise<void> {
  return showOwnPage(path);
}

/** Opens an address that a login page printed. Anything but http or https is refused. */
export async function openAddress(address: string): Promise<void> {
  if (/^https?:\/\//.test(address)) await openTab(address);
}

/** Whether this browser opens its own pages for an extension. */
export const canOpenBrowserPages = opensBrowserPages;

/** Opens the browser's own page about its extensions, or about the cookies of a host, port included. */
export async function openBrowserSettings(page: "site-cookies" | "extensions", host: string | null): Promise<void> {
  if (page === "extensions") await openExtensionsPage();
  else if (host !== null) await openSitePage(`https://${host}`);
}
