import { browser } from "./browser";
import { drawKeyIcon } from "./key-icon";

export type Badge = { text: string; colour: string; title: string; hasKey?: boolean };

/** Shows a sign and a title on the toolbar icon of one tab. A tab that is gone is no error. */
export async function showBadge(tabId: number, { text, colour, title, hasKey = false }: Badge): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" }),
    browser.action.setTitle({ tabId, title }),
    showIcon(tabId, hasKey),
  ]);
}

async function showIcon(tabId: number, hasKey: boolean): Promise<void> {
  const files = Object.entries(browser.runtime.getManifest().icons ?? {});
  const own = Object.fromEntries(files.map(([size, file]) => [size, `/${file.replace(/^\//, "")}`]));
  await browser.action.setIcon(hasKey ? { tabId, imageData: drawKeyIcon() } : { tabId, path: own });
}
