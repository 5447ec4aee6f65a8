/** Chromium's action button in the toolbar, pressed as a person presses it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, CDPSession, Page } from "playwright-core";
import { attachTarget } from "./cdp-target.ts";
import { chromiumSurface } from "./chromium-surface.ts";
import { Popup } from "./popup.ts";
import { usualBoundMs, waitUntil, within } from "./wait-until.ts";

interface TabInfo {
  targetId: string;
  url: string;
  browserContextId?: string;
  embedderData?: { tabActive?: boolean };
}

export interface ActionButton {
  context: BrowserContext;
  protocol: CDPSession;
  /** The extension's folder and id. */
  extension: string;
  extensionId: string;
}

/**
 * Brings the page to the front and presses the button on it, which grants `activeTab` there; gives the popup
 * once its document is loaded. A popup that was open is replaced.
 */
export async function pressActionButton(button: ActionButton, page: Page): Promise<Popup> {
  const { protocol, extensionId } = button;
  await within(usualBoundMs, "the page to come to the front", page.bringToFront());
  return popupThatOpens(button, async () => {
    const tab = await waitUntil("the page's tab to be in front", () => frontTab(button, page));
    const press = protocol.send("Extensions.triggerAction", { id: extensionId, targetId: tab.targetId });
    await within(usualBoundMs, "the button to be pressed", press);
  });
}

/** The popup that something makes open, once its document is loaded. */
export async function popupThatOpens(
  { protocol, extension, extensionId }: ActionButton,
  act: () => Promise<void> | void,
): Promise<Popup> {
  const before = await within(usualBoundMs, "what is open before the popup", allTargets(protocol));
  const known = new Set(before.map(({ targetId }) => targetId));
  await act();
  const address = new URL(popupPath(extension), `chrome-extension://${extensionId}/`).href;
  const { targetId } = await waitUntil("the popup to open", async () =>
    (await allTargets(protocol)).find((target) => !known.has(target.targetId) && target.url.startsWith(address)),
  );
  const target = await within(usualBoundMs, "the popup to be attached", attachTarget(protocol, targetId));
  const popup = new Popup(chromiumSurface(target));
  await waitUntil("the popup to load", () =>
    popup.evaluate<boolean>(`location.protocol === "chrome-extension:" && document.readyState === "complete"`),
  );
  return popup;
}

async function allTargets(protocol: CDPSession) {
  return (await protocol.send("Target.getTargets")).targetInfos;
}

/** The one tab that shows the page; the button takes tabs, which Playwright's page targets are not. */
async function frontTab({ context, protocol }: ActionButton, page: Page): Promise<TabInfo | null> {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo").finally(() => session.detach());
  const { targetInfos } = await protocol.send("Target.getTargets", { filter: [{ type: "tab" }] });
  const tabs = (targetInfos as TabInfo[]).filter(
    ({ url, browserContextId, embedderData }) =>
      url === targetInfo.url && browserContextId === targetInfo.browserContextId && embedderData?.tabActive,
  );
  if (tabs.length > 1) throw new Error(`${tabs.length} windows show ${targetInfo.url}: which tab is meant?`);
  return tabs[0] ?? null;
}

function popupPath(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
  return manifest.action.default_popup;
}
