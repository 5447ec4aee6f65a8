import { browser } from "./browser";

export type Badge = { text: string; colour: string; title: string };

/** Shows a sign and a title on the toolbar icon of one tab. A tab that is gone is no error. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour }),
    browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]);
}
