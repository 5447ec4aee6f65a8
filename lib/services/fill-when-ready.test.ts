import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { codeAt } from "@/lib/otp/make-code";
import { CodeTab, codeReading, codeTabId, stepStart, timeAccount } from "@/test/fakes/code-tab";
import { fillWhenReady } from "./fill-when-ready";

let tab: CodeTab;
const fill = () => fillWhenReady({ tabId: codeTabId, accountId: null, submit: false }, tab.sources);
const untilItWaits = () => vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));

beforeEach(async () => {
  tab = new CodeTab();
  await tab.read(codeReading);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a code that may be written is, at once", async () => {
  expect(await fill()).toEqual({ kind: "written", submitted: false });
});

test("the next code is waited for", async () => {
  tab.now = stepStart + 27_000;
  const outcome = fill();
  await untilItWaits();
  tab.now += 3_000;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await outcome).toEqual({ kind: "written", submitted: false });
  expect(tab.codes).toEqual([codeAt(timeAccount, stepStart + 30_000)]);
});

test("a wait that the background may not outlive is the outcome", async () => {
  tab.now = stepStart;
  await fill();
  expect(await fill()).toEqual({ kind: "wait", why: "just-used", waitMs: 30_000 });
});

test("a page that has gone meanwhile gets nothing", async () => {
  tab.now = stepStart + 27_000;
  const outcome = fill();
  await untilItWaits();
  tab.goTo("https://autre.test/");
  tab.now += 3_000;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await outcome).toEqual({ kind: "no-account", host: "autre.test" });
  expect(tab.writes).toEqual([]);
});
