import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import type { Fault } from "../../faults/fault.ts";
import { startForwarding } from "../../faults/forwarding.ts";
import { startResetting } from "../../faults/resetting.ts";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { endStory } from "../embedded/school.ts";
import { storedIn } from "../extension-state.ts";
import { askForCourses, beginAtFault, reachIn } from "./at-fault.ts";

declare const chrome: Browser;

const port = 34_443;
let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let fault: Fault;

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
afterEach(async () => {
  await endStory(browser);
  await fault.stop();
});

const alarm = () => browser.workerEvaluate(() => chrome.alarms.get("watch-server"));
const watches = async () =>
  (await storedIn(browser, "local")).watches as { nextAt: number; tries: number }[] | undefined;

const notices = () => browser.workerEvaluate(() => chrome.notifications.getAll());

/** The background dies, and starts again, which sets its alarm anew. */
async function dieAndComeBack(): Promise<void> {
  const next = await waitUntil("an alarm", alarm);
  await browser.stopWorker();
  await waitUntil("another alarm", async () => (await alarm())?.scheduledTime !== next.scheduledTime);
}

/** The minutes until the next look have passed. */
function letTimePass(): Promise<void> {
  return browser.workerEvaluate(async () => {
    const { watches } = await chrome.storage.local.get("watches");
    const due = (watches as { nextAt: number }[]).map((watch) => ({ ...watch, nextAt: Date.now() - 1 }));
    await chrome.storage.local.set({ watches: due });
    await chrome.alarms.create("watch-server", { when: Date.now() + 1 });
  });
}

describe("a student who waits for the login, in Chromium", () => {
  test("is told once it is back, though the background died meanwhile", async () => {
    fault = await startResetting(port);
    browser = await beginAtFault(sso, { allowed: ["notifications"] });
    await askForCourses(browser, sso);
    const popup = await reachIn(browser, "filtered");
    await popup.click("[data-action=watch]");
    await popup.waitFor("[data-watching]");
    expect(await popup.text()).toContain("et je te préviens");
    const first = await waitUntil("an alarm", alarm);
    expect(first.scheduledTime).toBeGreaterThan(Date.now() + 2 * 60_000);

    await dieAndComeBack();
    await letTimePass();
    const second = await waitUntil("a look that found nothing", async () =>
      (await watches())?.find(({ tries }) => tries > 0),
    );
    expect(second.nextAt).toBeGreaterThan(Date.now());

    await fault.stop();
    fault = await startForwarding(port);
    await dieAndComeBack();
    await letTimePass();
    await waitUntil("the end of the watch", async () => (await watches())?.length === 0);
    await waitUntil("the notice", async () => "back.ecole-exemple" in (await notices()));
  });

  test("may stop waiting", async () => {
    fault = await startResetting(port);
    browser = await beginAtFault(sso, { allowed: ["notifications"] });
    await askForCourses(browser, sso);
    const popup = await reachIn(browser, "filtered");
    await popup.click("[data-action=watch]");
    await popup.click("[data-action=stop-watching]");
    await popup.waitFor("[data-action=watch]");
    expect(await watches()).toEqual([]);
  });
});
