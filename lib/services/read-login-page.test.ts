// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readLoginPage } from "./read-login-page";

const form = `<form><input name="login"><input name="password" type="password"></form>`;
let sent: string[];
let answeredAt: (number | null)[];
let leaving: AbortController;

/** Reads the page before a background that wants readings to go on or not. */
async function readBefore(goesOn: boolean): Promise<void> {
  const sendMessage = async ({ name, request }: { name: string; request: { answeredAt: number | null } }) => {
    sent.push(name);
    answeredAt.push(request.answeredAt);
    return { ok: true, value: goesOn };
  };
  vi.stubGlobal("browser", { runtime: { sendMessage } });
  await readLoginPage(document, location, leaving.signal);
}

async function changePage(): Promise<void> {
  document.body.innerHTML = "<p>Une autre page</p>";
  await vi.advanceTimersByTimeAsync(1_000);
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answeredAt = [];
  leaving = new AbortController();
  document.body.innerHTML = form;
});
afterEach(() => {
  vi.restoreAllMocks();
  leaving.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a page is told once, and again when it reads differently", async () => {
  await readBefore(true);
  expect(sent).toEqual(["page.read"]);
  document.body.append(document.createElement("hr"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.length).toBe(1);
  await changePage();
  expect(sent).toEqual(["page.read", "page.read"]);
});

test("a page is read again when its style sheets have come, which is no mutation", async () => {
  await readBefore(true);
  document.body.innerHTML = "<p>Une autre page</p>";
  window.dispatchEvent(new Event("load"));
  expect(sent).toEqual(["page.read", "page.read"]);
});

test("a page that is to be read once, or is not ours to see any more, is left alone afterwards", async () => {
  await readBefore(false);
  await changePage();
  expect(sent).toEqual(["page.read"]);
});

test("a page that the browser kept is told again when the student comes back to it, as the newest of its tab", async () => {
  await readBefore(true);
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }));
  expect(sent.length).toBe(1);
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  expect(answeredAt).toEqual([null, Date.now()]);
});

test("a page knows when it was answered, though the computer slept since its process began", async () => {
  const answered = { responseStart: performance.now() - 40 } as PerformanceNavigationTiming;
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([answered]);
  vi.spyOn(performance, "timeOrigin", "get").mockReturnValue(Date.now() - performance.now() - 3_600_000);
  await readBefore(true);
  expect(answeredAt).toEqual([Date.now() - 40]);
});
