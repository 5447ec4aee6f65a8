/** The extension's service worker in Chromium: alive, stopped, woken, and asked. */
import type { BrowserContext, CDPSession, Worker } from "playwright-core";
import { openStore } from "./cookie-store.ts";
import { usualBoundMs, waitUntil, within } from "./wait-until.ts";

export interface ExtensionWorker {
  /** Playwright's handle. A call on it never answers while the worker is stopped. */
  worker(): Promise<Worker>;
  isWorkerRunning(): Promise<boolean>;
  /** Kills it wherever it stands, and resolves when that one is really gone. */
  stopWorker(): Promise<void>;
  /** Starts it as the next event would, if it is stopped. */
  wakeWorker(): Promise<void>;
  /** Runs the function in the worker, waking it first if need be. It sees nothing but its argument. */
  workerEvaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
    timeoutMs?: number,
  ): Promise<Result>;
}

export function extensionWorker(context: BrowserContext, protocol: CDPSession, extensionId: string): ExtensionWorker {
  const origin = `chrome-extension://${extensionId}/`;

  const findTarget = async () => {
    const { targetInfos } = await protocol.send("Target.getTargets");
    return targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith(origin));
  };

  const worker = () =>
    waitUntil("the service worker", () => context.serviceWorkers().find((one) => one.url().startsWith(origin)));

  const wakeWorker = async () => {
    if (await findTarget()) return;
    const session = await openStore(context, protocol, "0");
    try {
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.startWorker", { scopeURL: origin });
      await waitUntil("the service worker to wake", findTarget);
    } finally {
      await session.detach();
    }
  };

  return {
    worker,
    wakeWorker,
    isWorkerRunning: async () => (await findTarget()) !== undefined,

    // With a debugger attached the worker never idles out: it has to be closed.
    stopWorker: async () => {
      const target = await findTarget();
      if (!target) return;
      const live = await worker();
      await within(5_000, "the service worker to be marked", live.evaluate(markLife, true));
      await protocol.send("Target.closeTarget", { targetId: target.targetId });
      // A page that waits for an answer wakes it at once, under the same name: only its memory tells that it is new.
      const isNew = async () => !(await within(500, "the service worker's memory", live.evaluate(markLife, false)));
      await waitUntil("the service worker to stop", async () => !(await findTarget()) || (await isNew()));
    },

    workerEvaluate: async (run, argument, timeoutMs = usualBoundMs) => {
      await wakeWorker();
      const call = (await worker()).evaluate(run as never, argument) as ReturnType<typeof run>;
      return within(timeoutMs, "the service worker to evaluate", call);
    },
  };
}

/** Runs in the worker: marks this life of it, or tells whether it is the marked one. */
function markLife(mark: boolean): boolean {
  const memory = globalThis as { isMarked?: boolean };
  if (mark) memory.isMarked = true;
  return memory.isMarked === true;
}
