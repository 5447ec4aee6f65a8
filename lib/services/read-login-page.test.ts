// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readLoginPage } from "./read-login-page";

const form = `<form><input name="login"><input name="password" type="password"></form>`;
let sent: string[];
let leaving: AbortController;

/** Reads the page before a background that wants readings to go on or not. */
async function readBefore(goesOn: boolean): Promise<void> {
  const sendMessage = async ({ name }: { name: string }) => {
    sent.push(name);
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
  leaving = new AbortController();
  document.body.innerHTML = form;
});
afterEach(() => {
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
