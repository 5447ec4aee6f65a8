import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CodeTab, codeReading, codeTabId } from "@/test/fakes/code-tab";
import { pageAskingCode } from "./page-asking-code";

let tab: CodeTab;

beforeEach(() => {
  tab = new CodeTab();
  vi.useFakeTimers({ toFake: ["setTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["still comes", null],
  ["says nothing so far", { ...codeReading, step: "none" as const }],
  ["has yet to draw its field", { ...codeReading, fields: {} }],
])("a page that %s is waited for", async (_what, reading) => {
  await tab.read(reading);
  const asking = pageAskingCode(codeTabId);
  await vi.advanceTimersByTimeAsync(1_000);
  await tab.read(codeReading);
  await vi.advanceTimersByTimeAsync(200);
  expect(await asking).toMatchObject({ selectors: codeReading.fields.code, tab: { reading: codeReading } });
});

test("a page that shows no field by then has none", async () => {
  await tab.read(null);
  const asking = pageAskingCode(codeTabId);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await asking).toBeNull();
});

test("a page that asks for something else is not waited for", async () => {
  await tab.read({ ...codeReading, step: "password" });
  expect(await pageAskingCode(codeTabId)).toBeNull();
});
