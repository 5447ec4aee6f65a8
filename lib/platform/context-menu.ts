import { browser } from "./browser";

/** Firefox has a context of its own for fields whose letters are hidden, and Chromium refuses to hear of it. */
const contexts = (import.meta.env.FIREFOX ? ["editable", "password"] : ["editable"]) as ["editable"];

/**
 * Shows an item in the menu of the fields that can be typed in, on pages of these host patterns alone; on none, there is
 * no item. Takes the place of what was shown before.
 */
export async function showFieldMenu(id: string, title: string, origins: readonly string[]): Promise<void> {
  await browser.contextMenus.removeAll();
  if (origins.length === 0) return;
  browser.contextMenus.create({ id, title, contexts, documentUrlPatterns: [...origins] }, () => {
    // Another event made the same item meanwhile: reading the error is what tells the browser that it is known.
    void browser.runtime.lastError;
  });
}

/** Calls back with the tab when the item was chosen in its page itself, not in a frame within it. */
export function onFieldMenu(id: string, callback: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && tab?.id !== undefined && (info.frameId ?? 0) === 0) callback(tab.id);
  });
}
