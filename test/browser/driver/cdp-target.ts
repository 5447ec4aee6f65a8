/** Raw protocol access to targets that Playwright keeps to itself, such as the popup under the toolbar button. */
import type { CDPSession } from "playwright-core";

export interface Target {
  /** Rejects when the protocol refuses, and when the target goes away before it answers. */
  send<T = unknown>(method: string, params?: object): Promise<T>;
  isGone(): boolean;
  detach(): Promise<void>;
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * Attaches over the browser's own session. Playwright would swallow the answers of a flat child session,
 * so messages travel wrapped in the parent's.
 */
export async function attachTarget(browser: CDPSession, targetId: string): Promise<Target> {
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: false });
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let gone = false;

  const onMessage = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const waiting = pending.get(id);
    pending.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  };
  const onDetached = (event: { sessionId: string }) => {
    if (event.sessionId !== sessionId) return;
    gone = true;
    browser.off("Target.receivedMessageFromTarget", onMessage);
    browser.off("Target.detachedFromTarget", onDetached);
    for (const { reject } of pending.values()) reject(new Error("the target went away"));
    pending.clear();
  };
  browser.on("Target.receivedMessageFromTarget", onMessage);
  browser.on("Target.detachedFromTarget", onDetached);

  return {
    send: <T>(method: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        if (gone) return reject(new Error("the target went away"));
        const id = ++lastId;
        pending.set(id, { resolve: resolve as Pending["resolve"], reject });
        const message = JSON.stringify({ id, method, params });
        browser.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject);
      }),
    isGone: () => gone,
    detach: async () => {
      if (!gone) await browser.send("Target.detachFromTarget", { sessionId });
    },
  };
}
