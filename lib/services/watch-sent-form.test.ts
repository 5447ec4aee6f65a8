// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchSentForm } from "./watch-sent-form";

let sent: unknown[];
let leaving: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  leaving = new AbortController();
  vi.stubGlobal("browser", { runtime: { sendMessage: async (message: unknown) => void sent.push(message) } });
  document.body.innerHTML = `<form id="login"><input name="u"><input id="p" type="password"></form><form id="other"></form>`;
  watchSentForm(document, () => "#p", leaving.signal);
});
afterEach(() => {
  leaving.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const submit = (id: string) => document.getElementById(id)?.dispatchEvent(new Event("submit", { bubbles: true }));
const told = (filled: boolean) => ({ name: "password.sent", request: { filled } });

test("a form that is sent sooner than anybody types was filled in", () => {
  vi.advanceTimersByTime(900);
  submit("login");
  expect(sent).toEqual([told(true)]);
});

test("one that took its time was typed, unless the browser says that it filled it in", () => {
  vi.advanceTimersByTime(9_000);
  submit("login");
  vi.spyOn(Element.prototype, "matches").mockImplementation((selector) => selector === ":autofill");
  submit("login");
  expect(sent).toEqual([told(false), told(true)]);
});

test("a form without the password is none of ours", () => {
  submit("other");
  expect(sent).toEqual([]);
});

test("the text of no field is read", () => {
  const read = vi.spyOn(HTMLInputElement.prototype, "value", "get");
  submit("login");
  expect(sent).toHaveLength(1);
  expect(read).not.toHaveBeenCalled();
});
