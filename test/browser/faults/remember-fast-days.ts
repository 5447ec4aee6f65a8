import type { ChromiumBrowser } from "../driver/chromium.ts";

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** What a student's computer would remember of three weeks in which the login answered in 90 to 115 ms. */
export function rememberFastDays(browser: ChromiumBrowser): Promise<void> {
  const today = Math.floor(Date.now() / 86_400_000);
  const days = Array.from({ length: 21 }, (_, index) => ({
    day: today - 21 + index,
    visits: [90 + ((index * 7) % 20), 95 + ((index * 11) % 20)],
    probes: [],
  }));
  return browser.workerEvaluate((latencies) => chrome.storage.local.set({ latencies }), { "ecole-exemple": days });
}
