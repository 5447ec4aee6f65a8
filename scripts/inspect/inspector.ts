import { chromium } from "playwright-core";
import { findChromium } from "../find-chromium.ts";
import { bundlePageScripts } from "./page-scripts.ts";
import { openTab, type Tab } from "./tab.ts";

/** A browser that shows saved pages at their addresses, with nothing leaving the machine, and reads them. */
export type Inspector = {
  /** Runs the task with a tab of its own, as soon as one is free. A tab in which it failed is closed. */
  withTab<T>(task: (tab: Tab) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
};

/** No name leads anywhere, and what knows a way without a name does not take it. */
const isolation = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
];

/** Each saved page has an address of its own; a process for each would cost more than reading it. */
const fewProcesses = [
  "--renderer-process-limit=2",
  "--disable-site-isolation-trials",
  "--disable-features=IsolateOrigins,site-per-process,ProactivelySwapBrowsingInstance",
];

/** @throws when there is no Chromium */
export async function startInspector(tabs: number): Promise<Inspector> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("pages are read in Chromium, and none was found");
  const scripts = await bundlePageScripts();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", ...isolation, ...fewProcesses] });
  const idle: Tab[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function begin(): Promise<void> {
    if (busy < tabs) busy += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function end(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  return {
    async withTab(task) {
      await begin();
      try {
        const tab = idle.pop() ?? (await openTab(browser, scripts));
        const result = await task(tab).catch((error: unknown) => {
          // What a page left behind that could not be read is nobody's business; the tab may be gone already.
          tab.close().catch(() => undefined);
          throw error;
        });
        idle.push(tab);
        return result;
      } finally {
        end();
      }
    },
    stop: () => browser.close(),
  };
}
