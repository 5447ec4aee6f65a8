/**
 * `npm run bench:diagnosis`: how soon after a page has loaded the icon says what is wrong, how soon the popup does once
 * it is opened, beside the least that the browser takes for either, and when it has said its last word, in one run of a
 * real Chromium.
 */
import type { Page } from "playwright-core";
import type { ChromiumBrowser } from "../browser/driver/chromium.ts";
import { waitUntil } from "../browser/driver/wait-until.ts";
import { beginAtSchool } from "../browser/embedded/school.ts";
import { startEmbeddedSso } from "../sso/embedded/start.ts";

const rounds = 15;
/** Nobody has seen the sign and pressed the button sooner than that. */
const reactionMs = 200;

const sso = await startEmbeddedSso();
const browser = await beginAtSchool(sso);
try {
  const page = await browser.openTab(`${sso.entUrl}/cours`);
  await browser.workerEvaluate(noteBadges);
  const badge: number[] = [];
  const badgeFloor: number[] = [];
  const popup: number[] = [];
  const final: number[] = [];
  const popupFloor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    sso.resetAccounts();
    badge.push(await timeBadge(browser, page));
    badgeFloor.push(await browser.workerEvaluate(timeLeastWork));
    await new Promise((resolve) => setTimeout(resolve, reactionMs));
    const opened = await timePopup(browser, page);
    popup.push(opened.verdictMs);
    final.push(opened.finalMs);
    popupFloor.push(opened.floorMs);
  }
  print("page loaded to sign on the icon", badge, "a cookie jar read and a sign set", badgeFloor);
  print("popup opened to verdict painted", popup, "its script run, and one message", popupFloor);
  print("popup opened to its last change", final, "its first verdict", popup);
  console.log(`medians of ${rounds}, in Chromium ${browser.context.browser()?.version()}`);
} finally {
  await browser.close();
  await sso.stop();
}

function print(what: string, times: readonly number[], floor: string, floors: readonly number[]): void {
  const worst = Math.max(...times).toFixed(0);
  console.log(
    `${what}   ${medianOf(times).toFixed(0)} ms, at most ${worst}   (${floor}: ${medianOf(floors).toFixed(0)} ms)`,
  );
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Runs in the worker: notes when each sign was on the icon. */
function noteBadges(): void {
  // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
  const scope = globalThis as any;
  const { action } = scope.chrome;
  const set = action.setBadgeText.bind(action);
  scope.signs = [];
  action.setBadgeText = async (details: { text: string }) => {
    await set(details);
    scope.signs.push({ text: details.text, at: Date.now() });
  };
}

/** Runs in the worker: what no way of judging can do without. */
async function timeLeastWork(): Promise<number> {
  // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
  const { action, cookies, storage, tabs } = (globalThis as any).chrome;
  const [{ id: tabId }] = await tabs.query({ active: true, lastFocusedWindow: true });
  const startedAt = performance.now();
  await storage.session.get("tab.0");
  await cookies.getAll({});
  await action.setBadgeBackgroundColor({ tabId, color: "#a8321f" });
  return performance.now() - startedAt;
}

/** From the load event of a page that refuses a password to the sign: the first one after that page came up. */
async function timeBadge({ workerEvaluate }: ChromiumBrowser, page: Page): Promise<number> {
  await page.locator("#username").fill("etudiant");
  await page.locator("#password").fill("wrong");
  await Promise.all([page.waitForEvent("load"), page.locator("#fm1 [type=submit]").click()]);
  const { startMs, loadedMs } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const { responseStart = 0, loadEventEnd = 0, loadEventStart = 0 } = navigation ?? {};
    return {
      startMs: performance.timeOrigin + responseStart,
      loadedMs: performance.timeOrigin + (loadEventEnd || loadEventStart),
    };
  });
  return waitUntil("a sign", async () => {
    const signs = await workerEvaluate(
      // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
      () => (globalThis as any).signs as { text: string; at: number }[],
    );
    const shown = signs.find(({ text, at }) => text === "!" && at >= startMs);
    return shown && Math.max(0.1, shown.at - loadedMs);
  });
}

/**
 * Runs in the popup: when its verdict was painted, when its script had run and one message was answered, and when it
 * changed last within three seconds.
 */
async function readPaint(): Promise<{ verdictMs: number; finalMs: number; floorMs: number }> {
  let changedMs = 0;
  const look = new MutationObserver(() => {
    changedMs = performance.now();
  });
  look.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const verdictMs = await new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      // What is drawn in the frame of the verdict is its words or larger ones beside them.
      for (const entry of list.getEntries() as (PerformanceEntry & { element?: Element })[])
        if (entry.element && !entry.element.closest(".waiting, header, footer")) resolve(entry.startTime);
    }).observe({ type: "largest-contentful-paint", buffered: true });
  });
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  // biome-ignore lint/suspicious/noExplicitAny: the function runs in the extension, whose API is not typed here
  const { runtime } = (globalThis as any).chrome;
  const askedAt = performance.now();
  await runtime.sendMessage({ name: "nothing", request: {} });
  const floorMs = (navigation?.domInteractive ?? 0) + performance.now() - askedAt;
  await new Promise((resolve) => setTimeout(resolve, 3_000 - performance.now()));
  return { verdictMs, finalMs: Math.max(verdictMs, changedMs), floorMs };
}

async function timePopup(
  { pressToolbarButton }: ChromiumBrowser,
  page: Page,
): Promise<Awaited<ReturnType<typeof readPaint>>> {
  const popup = await pressToolbarButton(page);
  // Whether refused, or refused so often that the next one locks.
  await popup.waitFor(".verdict");
  const times = await popup.evaluate<Awaited<ReturnType<typeof readPaint>>>(`(${readPaint})()`);
  await popup.close();
  return times;
}
