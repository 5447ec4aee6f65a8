// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { awaitForm } from "./await-form";

let ending: AbortController;
let resized: (entries: { contentRect: { width: number } }[]) => void;
let followed: Element[];
const onForm = vi.fn();

class Sizes {
  constructor(hear: typeof resized) {
    resized = hear;
  }
  observe(element: Element) {
    followed.push(element);
  }
  disconnect() {
    followed = [];
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("ResizeObserver", Sizes);
  onForm.mockClear();
  followed = [];
  document.body.innerHTML = `<main></main>`;
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const begin = () => awaitForm(document, onForm, { signal: ending.signal });
const add = (html: string) => document.querySelector("main")?.insertAdjacentHTML("beforeend", html);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a page whose form is gone", () => {
  it("is not looked at while it stirs, and no timer runs", async () => {
    begin();
    const looked = vi.spyOn(document, "querySelectorAll");
    for (let index = 0; index < 50; index++) {
      add(`<p class="error">Bonjour ${index}</p>`);
      document.querySelector("main")?.setAttribute("class", `a${index}`);
      await pass(1);
      expect(vi.getTimerCount()).toBe(0);
    }
    expect(looked).not.toHaveBeenCalled();
    expect(onForm).not.toHaveBeenCalled();
  });

  it("tells once that another form is there, and ends", async () => {
    begin();
    add(`<form><input name="login"></form>`);
    add(`<form><input name="code"></form>`);
    await pass(1_000);
    expect(onForm).toHaveBeenCalledTimes(1);
    add(`<form><input name="mail"></form>`);
    await pass(1_000);
    expect(onForm).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("tells that a hidden one is shown", async () => {
    add(`<form style="display: none"><input name="login"></form>`);
    begin();
    expect(followed).toHaveLength(1);
    resized([{ contentRect: { width: 0 } }]);
    expect(vi.getTimerCount()).toBe(0);
    document.querySelector("form")?.removeAttribute("style");
    resized([{ contentRect: { width: 100 } }]);
    await pass(1_000);
    expect(onForm).toHaveBeenCalledTimes(1);
  });

  it("follows a field that came hidden", async () => {
    begin();
    add(`<form style="display: none"><input name="login"></form>`);
    await pass(1_000);
    expect(onForm).not.toHaveBeenCalled();
    expect(followed).toHaveLength(1);
  });

  it("is left alone after the end, also with a field just come", async () => {
    begin();
    add(`<input name="login">`);
    await pass(1);
    ending.abort();
    add(`<input name="other">`);
    await pass(1_000);
    expect(onForm).not.toHaveBeenCalled();
    awaitForm(document, onForm, { signal: ending.signal });
    expect(vi.getTimerCount()).toBe(0);
  });
});
