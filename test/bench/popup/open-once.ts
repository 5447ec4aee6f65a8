/** One opening of a popup's page in a tab, over the bare protocol: nothing of a driver's own runs in it. */
import type { CDPSession } from "playwright-core";
import { attachTarget } from "../../browser/driver/cdp-target.ts";

export type Opening = {
  /** First paint, and the frame after the main content came, in milliseconds from the beginning of the navigation. */
  paintMs: number;
  contentMs: number;
  /** What the page's main thread worked, whatever else the machine did. */
  cpuMs: number;
  heapBytes: number;
};

/** Looks with `querySelector` alone, which forces no layout, in a world of its own. */
const watcher = (selector: string) => `(() => {
  globalThis.seen = new Promise((resolve) => {
    const out = {};
    const tell = () => "paintMs" in out && "contentMs" in out && resolve(out);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === "first-contentful-paint") { out.paintMs = entry.startTime; tell(); }
    }).observe({ type: "paint", buffered: true });
    const look = () => {
      if (!document.querySelector(${JSON.stringify(selector)})) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => { out.contentMs = performance.now(); tell(); };
        port2.postMessage(0);
      });
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true });
    look();
  });
})()`;

const world = "bench";

export async function openOnce(browser: CDPSession, url: string, selector: string): Promise<Opening> {
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
  const page = await attachTarget(browser, targetId);
  await page.send("Page.enable");
  // Time on the thread's own clock: it stands still while others have the processor.
  await page.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.send("Page.addScriptToEvaluateOnNewDocument", { source: watcher(selector), worldName: world });
  const { frameId } = await page.send<{ frameId: string }>("Page.navigate", { url });
  const { executionContextId } = await page.send<{ executionContextId: number }>("Page.createIsolatedWorld", {
    frameId,
    worldName: world,
  });
  const { result } = await page.send<{ result: { value: Pick<Opening, "paintMs" | "contentMs"> } }>(
    "Runtime.evaluate",
    {
      contextId: executionContextId,
      expression: "globalThis.seen",
      awaitPromise: true,
      returnByValue: true,
    },
  );
  await page.send("Runtime.evaluate", { expression: idle, awaitPromise: true });
  const worked = await metricsOf(page);
  await page.send("HeapProfiler.collectGarbage");
  const left = await metricsOf(page);
  await browser.send("Target.closeTarget", { targetId });
  return { ...result.value, cpuMs: (worked.TaskDuration ?? 0) * 1_000, heapBytes: left.JSHeapUsedSize ?? 0 };
}

/** Until the page has had nothing to do for a while. */
const idle = `new Promise((resolve) => {
  let quiet = 0;
  const ask = () => requestIdleCallback(({ didTimeout, timeRemaining }) => {
    quiet = quiet + 1;
    quiet < 10 ? setTimeout(ask, 40) : resolve();
  });
  ask();
})`;

async function metricsOf(page: { send<T>(method: string): Promise<T> }): Promise<Record<string, number | undefined>> {
  const { metrics } = await page.send<{ metrics: { name: string; value: number }[] }>("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
