import { browser } from "./browser";

/** Who sent a message, in the words of the protocol. Anything else is null and gets no answer. */
export type Sender = { kind: "page" } | { kind: "content"; tabId: number; address: string };

type RawSender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** An extension page in a tab has a tab too: only its origin tells it from a content script. */
function senderOf(raw: RawSender): Sender | null {
  if (raw.id !== browser.runtime.id || !raw.url) return null;
  const own = new URL(browser.runtime.getURL("/" as never)).host;
  const { protocol, host } = new URL(raw.url);
  if (!/^https?:$/.test(protocol) && host === own) return { kind: "page" };
  if (raw.frameId !== 0 || raw.tab?.id === undefined) return null;
  return { kind: "content", tabId: raw.tab.id, address: raw.url };
}

/**
 * Hands every message from our own pages and content scripts to `answer`. Others get no answer at all. An answer that
 * fails is none: the sender is told null.
 */
export function onMessage(answer: (message: unknown, sender: Sender) => Promise<unknown>): void {
  // Chromium before 2026 takes no promise for an answer, Firefox takes this as well.
  browser.runtime.onMessage.addListener((message: unknown, raw: RawSender, reply: (answer: unknown) => void) => {
    const sender = senderOf(raw);
    if (sender === null || isAnnouncement(message)) return undefined;
    answer(message, sender).then(reply, () => reply(null));
    return true;
  });
}

/** Sends to the background. Rejects when it died while answering, or is not there. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

type Announcement = { announce: "tab-changed"; tabId: number };

function isAnnouncement(message: unknown): message is Announcement {
  return typeof message === "object" && message !== null && "announce" in message;
}

/** Tells our open pages that there is something new about a tab. Nobody listening is no error. */
export async function announceChange(tabId: number): Promise<void> {
  const message: Announcement = { announce: "tab-changed", tabId };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** Calls back with the tab of every announcement, until the signal aborts. */
export function onChangeAnnounced(callback: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (message: unknown, raw: RawSender): undefined => {
    if (raw.id === browser.runtime.id && isAnnouncement(message)) callback(message.tabId);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener));
}
