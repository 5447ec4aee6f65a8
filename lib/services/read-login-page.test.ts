// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readLoginPage } from "./read-login-page";

const form = `<form><input name="login"><input name="password" type="password"></form>`;
/** Of no product: a form that asks for a password is read all the same. */
const knowledge = { markers: [] };
let sent: string[];
let leaving: AbortController;

/** Reads the page before a background that gives this knowledge, and takes readings or refuses them. */
async function readBefore(background: { knowledge: object | null; goesOn: boolean }): Promise<void> {
  const sendMessage = async ({ name }: { name: string }) => {
    sent.push(name);
    return { ok: true, value: name === "page.knowledge" ? background.knowledge : background.goesOn };
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
  await readBefore({ knowledge, goesOn: true });
  expect(sent).toEqual(["page.knowledge", "page.read"]);
  document.body.append(document.createElement("hr"));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent.length).toBe(2);
  await changePage();
  expect(sent).toEqual(["page.knowledge", "page.read", "page.read"]);
});

test("a page that is to be read once, or is not ours to see any more, is left alone afterwards", async () => {
  await readBefore({ knowledge, goesOn: false });
  await changePage();
  expect(sent).toEqual(["page.knowledge", "page.read"]);
});

test("a page of which nothing is to be known is not read at all", async () => {
  await readBefore({ knowledge: null, goesOn: true });
  await changePage();
  expect(sent).toEqual(["page.knowledge"]);
});
