import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sendFromPage } from "./page-messaging";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const dead = () => Promise.reject(new Error("no receiving end"));
const unheard = () => Promise.resolve(undefined);
const answered = () => Promise.resolve({ ok: true });

/** A browser that answers like that, one time after the other; the last goes on. */
function browserThat(...answers: (() => Promise<unknown>)[]) {
  const sendMessage = vi.fn(() => ((answers.length > 1 && answers.shift()) || answers[0] || dead)());
  vi.stubGlobal("browser", { runtime: { sendMessage } });
  return sendMessage;
}

async function sent(): Promise<unknown> {
  const answer = sendFromPage({ name: "page.read" });
  await vi.runAllTimersAsync();
  return answer;
}

test.each([
  ["at the first time", [answered], 1],
  ["after it died", [dead, answered], 2],
  ["after it died where a popup was open, which is no error then", [unheard, answered], 2],
  ["after it was being stopped at the second time, too", [dead, unheard, answered], 3],
] as const)("answers %s", async (_when, answers, times) => {
  const sendMessage = browserThat(...answers);
  expect(await sent()).toEqual({ ok: true });
  expect(sendMessage).toHaveBeenCalledTimes(times);
});

test.each([
  ["nobody ever answers", dead],
  ["nobody ever hears", unheard],
])("gives null where %s, and stops asking", async (_why, answer) => {
  const sendMessage = browserThat(answer);
  expect(await sent()).toBeNull();
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test("gives null at once where the extension is gone", async () => {
  vi.stubGlobal("browser", {});
  expect(await sendFromPage({ name: "page.read" })).toBeNull();
});

test("hands a refusal on", async () => {
  const sendMessage = browserThat(() => Promise.resolve(null));
  expect(await sent()).toBeNull();
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
