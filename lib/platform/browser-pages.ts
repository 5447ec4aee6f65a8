import { browser } from "./browser";
import { browserFamily } from "./browser-family";

/** Firefox opens none of its own pages for an extension. */
export const opensBrowserPages = browserFamily === "chromium";

/** Opens the browser's page about its extensions, where it lets itself be opened. */
export async function openExtensionsPage(): Promise<void> {
  if (opensBrowserPages) await browser.tabs.create({ url: "chrome://extensions" });
}

/** Opens the browser's page about what a site may do, its cookies among that. */
export async function openSitePage(origin: string): Promise<void> {
  if (!opensBrowserPages) return;
  await browser.tabs.create({ url: `chrome://settings/content/siteDetails?site=${encodeURIComponent(origin)}` });
}
