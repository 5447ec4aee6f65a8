import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { verdictView } from "@/test/gallery/fixtures/verdict-view";
import { keepView } from "./kept-views";
import { askTabView, openOnTab } from "./tab-shown";

let painted = Promise.withResolvers<void>();
vi.mock("@/lib/platform/first-paint", () => ({ firstPaint: () => painted.promise }));

const [kept, sure] = [verdictView("login-ready"), verdictView("bad-credentials")];
const send = vi.fn<(message: unknown) => Promise<unknown>>();

beforeEach(async () => {
  fakeBrowser.reset();
  painted = Promise.withResolvers<void>();
  fakeBrowser.runtime.sendMessage = send as never;
  send.mockReset().mockResolvedValue({ ok: true, value: sure });
  vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 3, url: `https://${kept.page.host}/` }] as never);
  await fakeBrowser.storage.local.set({ institutions: [{ id: "ecole" }] });
});

const announce = (tabId: number) =>
  fakeBrowser.runtime.onMessage.trigger(
    { announce: "tab-changed", tabId },
    { id: fakeBrowser.runtime.id },
    () => undefined,
  );

test("what was kept is shown at once, and the background has nothing to do before it is drawn", async () => {
  await keepView(3, kept);
  const opening = openOnTab();
  expect(await opening.soonest).toEqual({ state: "shown", tabId: 3, view: kept, isSure: false });
  expect(send).not.toHaveBeenCalled();
  painted.resolve();
  expect(await opening.sure).toEqual({ state: "shown", tabId: 3, view: sure, isSure: true });
});

test("where nothing was kept the background is asked without delay", async () => {
  const { soonest } = openOnTab();
  expect(await soonest).toEqual({ state: "shown", tabId: 3, view: sure, isSure: true });
});

test("a background that does not answer is told as such, also by what was shown before", async () => {
  await keepView(3, kept);
  send.mockResolvedValue(null);
  const opening = openOnTab();
  painted.resolve();
  expect((await opening.soonest).state).toBe("shown");
  expect(await opening.sure).toEqual({ state: "unreachable" });
});

test("a tab between two pages is asked about once more, a second later, and what it is then is shown", async () => {
  vi.useFakeTimers();
  try {
    const between = verdictView("nothing-seen", { isBetweenPages: true });
    send.mockResolvedValueOnce({ ok: true, value: between });
    const shown = askTabView();
    await vi.advanceTimersByTimeAsync(999);
    expect(send).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await shown).toEqual({ state: "shown", tabId: 3, view: sure, isSure: true });
    send.mockReset().mockResolvedValue({ ok: true, value: between });
    const stuck = askTabView();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await stuck).toEqual({ state: "shown", tabId: 3, view: between, isSure: true });
    expect(send).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});

test("a change that nobody heard yet is told to whoever listens first, once, and later ones as they come", async () => {
  const { onChange } = openOnTab();
  await announce(4);
  await announce(3);
  await vi.waitFor(() => expect(fakeBrowser.tabs.query).toHaveBeenCalledTimes(3));
  const hear = vi.fn();
  onChange(hear);
  expect(hear).toHaveBeenCalledTimes(1);
  await announce(3);
  await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(2));
});
