import { chromium } from "playwright-core";
import { findChromium } from "../find-chromium.ts";
import { bundlePageScripts } from "./page-scripts.ts";
import { openTab, type Tab } from "./tab.ts";

/** A browser that shows saved pages at their addresses, with nothing leaving the machine, and reads them. */
export type Inspector = {
  /** Runs the task with a tab of its own, as soon as one is free. A tab in which it failed is replaced. */
  withTab<T>(task: (tab: Tab) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
};

/** No name leads anywhere, and what knows a way without a name does not take it. */
const isolation = [
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
];

/** @throws when there is no Chromium */
export async function startInspector(tabs: number): Promise<Inspector> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("pages are read in Chromium, and none was found");
  const scripts = await bundlePageScripts();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", ...isolation] });
  const free: Tab[] = [];
  const waiting: ((tab: Tab) => void)[] = [];
  let opened = 0;

  async function take(): Promise<Tab> {
    const tab = free.pop();
    if (tab) return tab;
    if (opened >= tabs) return new Promise((resolve) => waiting.push(resolve));
    opened += 1;
    return openTab(browser, scripts);
  }

  function giveBack(tab: Tab): void {
    const next = waiting.shift();
    if (next) next(tab);
    else free.push(tab);
  }

  return {
    async withTab(task) {
      const tab = await take();
      try {
        const result = await task(tab);
        giveBack(tab);
        return result;
      } catch (error) {
        void tab.close();
        giveBack(await openTab(browser, scripts));
        throw error;
      }
    },
    stop: () => browser.close(),
  };
}
