// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readLoginPage } from "./read-login-page";

const form = `<form><input name="login"><input name="password" type="password"></form>`;
const password = { step: "password", password: "[name=password]", email: null, sign: "first" };
type Told = { name: string; request: { answeredAt: number | null; told: string | null } };
let sent: string[];
let requests: Told["request"][];
let leaving: AbortController;

/** Reads the page before a background that answers so. */
async function readBefore(...answers: unknown[]): Promise<void> {
  const sendMessage = async ({ name, request }: Told) => {
    sent.push(name);
    requests.push(request);
    return { ok: true, value: answers.length > 1 ? answers.shift() : answers[0] };
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
  requests = [];
  leaving = new AbortController();
  document.body.innerHTML = form;
});
afterEach(() => {
  vi.restoreAllMocks();
  leaving.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a page is told once, and again when it shows something else", async () => {
  await readBefore(password);
  expect(sent).toEqual(["page.read"]);
  document.body.append(document.createElement("hr"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.length).toBe(1);
  await changePage();
  expect(sent).toEqual(["page.read", "page.read"]);
});

test("a page is read again when its style sheets have come, which is no mutation", async () => {
  await readBefore(password);
  document.body.innerHTML = "<p>Une autre page</p>";
  window.dispatchEvent(new Event("load"));
  expect(sent).toEqual(["page.read", "page.read"]);
});

test("a page that nobody took in is told again when it stirs, though it shows the same", async () => {
  let isThere = false;
  const sendMessage = vi.fn(async () => (isThere ? { ok: true, value: password } : undefined));
  vi.stubGlobal("browser", { runtime: { sendMessage } });
  const reading = readLoginPage(document, location, leaving.signal);
  await vi.advanceTimersByTimeAsync(1_000);
  await reading;
  const inVain = sendMessage.mock.calls.length;
  isThere = true;
  window.dispatchEvent(new Event("load"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sendMessage).toHaveBeenCalledTimes(inVain + 1);
  window.dispatchEvent(new Event("load"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sendMessage).toHaveBeenCalledTimes(inVain + 1);
});

test("a page that is to be read once, or is not ours to see any more, is left alone afterwards", async () => {
  await readBefore(null);
  await changePage();
  expect(sent).toEqual(["page.read"]);
});

test("a page that the browser kept is told again when the student comes back to it, as the newest of its tab", async () => {
  await readBefore(password);
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: false }));
  expect(sent.length).toBe(1);
  window.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  expect(requests.map(({ answeredAt }) => answeredAt)).toEqual([null, Date.now()]);
});

test("a page knows when it was answered, though the computer slept since its process began", async () => {
  const answered = { responseStart: performance.now() - 40 } as PerformanceNavigationTiming;
  vi.spyOn(performance, "getEntriesByType").mockReturnValue([answered]);
  vi.spyOn(performance, "timeOrigin", "get").mockReturnValue(Date.now() - performance.now() - 3_600_000);
  await readBefore(password);
  expect(requests.map(({ answeredAt }) => answeredAt)).toEqual([Date.now() - 40]);
});

test("with each page goes the sign of what the one before it was found to say", async () => {
  await readBefore(password, { ...password, sign: "second" });
  for (const text of ["Un", "Deux"]) {
    document.body.append(Object.assign(document.createElement("p"), { className: "error", textContent: text }));
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(requests.map(({ told }) => told)).toEqual([null, "first", "second"]);
});

test("while something is on its way, what was found before it is no measure of what comes next", async () => {
  await readBefore(password);
  const error = Object.assign(document.createElement("p"), { className: "error", textContent: "Compte bloqué" });
  document.body.append(error);
  window.dispatchEvent(new Event("load"));
  error.remove();
  window.dispatchEvent(new Event("load"));
  expect(requests.map(({ told }) => told)).toEqual([null, "first", null]);
});

test("nothing that was typed is in what leaves the page", async () => {
  const field = document.querySelector<HTMLInputElement>("[name=password]");
  if (field) field.value = "un-secret";
  await readBefore(password);
  expect(JSON.stringify(requests)).not.toContain("un-secret");
});

test("a form that is sent before the page is judged is one with a password where it has a field for it", async () => {
  const reading = readBefore(password);
  document.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true }));
  await reading;
  expect(sent).toEqual(["page.read", "password.sent"]);
});

test("a page whose login is over is not read any more until it asks for something again", async () => {
  await readBefore(password, { ...password, step: "logged-in", password: null });
  await changePage();
  expect(sent.length).toBe(2);
  await changePage();
  document.body.append("Vous avez un message");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent.length).toBe(2);
  document.body.innerHTML = form;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.length).toBe(3);
});
