// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sketchPage } from "../look/sketch-page";
import type { Step } from "../reading";
import { type LoginWatch, watchLogin } from "./watch-login";

const form = `<form><input name="login"><input name="password" type="password"></form>`;
const onChange = vi.fn();
let ending: AbortController;
let login: LoginWatch;

beforeEach(() => {
  vi.useFakeTimers();
  onChange.mockReset();
  document.body.innerHTML = "";
  ending = new AbortController();
  login = watchLogin(document, onChange, { signal: ending.signal, markers: [] });
});

afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** The page is this now, was looked at, and judged to be that. */
async function show(html: string, step: Step): Promise<void> {
  document.body.innerHTML = html;
  await pass(1_000);
  login.note(sketchPage(document, new URL(location.href), []));
  login.noteStep(step);
  onChange.mockClear();
}
const add = (html: string) => document.body.insertAdjacentHTML("beforeend", html);

describe("a page that asks for a new password", () => {
  it("is read again when its rules change, wherever they stand: many are translated late", async () => {
    const twice = `<input name="newpassword" type="password"><input name="confirmpassword" type="password">`;
    await show(
      `<main><form>${twice}</form></main>${"<i></i>".repeat(90)}<section><p id="rule">Minimal size: 8 characters</p></section>`,
      "new-password",
    );
    document.querySelector("#rule")?.replaceChildren("Taille minimale : 8 caractères");
    await pass(1_000);
    expect(onChange).toHaveBeenCalled();
  });
});

describe("a login page", () => {
  it("is left alone while what stirs is not its form, and no timer runs", async () => {
    await show(`<main>${form}</main>${"<i></i>".repeat(90)}<p id="clock">12:00</p><div id="news"></div>`, "password");
    for (let minute = 1; minute < 60; minute++) {
      document.querySelector("#clock")?.replaceChildren(`12:${minute}`);
      document.querySelector("#news")?.replaceChildren(document.createElement("p"));
      await pass(1);
      expect(vi.getTimerCount()).toBe(0);
    }
    expect(onChange).not.toHaveBeenCalled();
  });

  it("is read again when it says something about the form", async () => {
    await show(`<main>${form}</main>`, "password");
    add(`<p class="error">Compte bloqué</p>`);
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("rests once its form is gone, whatever goes on there, and wakes for another form", async () => {
    await show(form, "password");
    await show("<h1>Bienvenue</h1>", "logged-in");
    for (let index = 0; index < 50; index++) {
      add(`<p class="alert">Nouveau message</p>`);
      document.body.dispatchEvent(new Event("transitionend", { bubbles: true }));
      await pass(1);
      expect(vi.getTimerCount()).toBe(0);
    }
    expect(onChange).not.toHaveBeenCalled();
    add(form);
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("that came back is watched as before", async () => {
    await show(form, "password");
    await show("", "none");
    await show(form, "password");
    add(`<p class="error">Compte bloqué</p>`);
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it.each<Step>(["push", "error", "interstitial"])("of the step %s is watched without a form too", async (step) => {
    await show(form, "password");
    await show("<p>Un instant</p>", step);
    add("<p>Refusé</p>");
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("that has not asked for anything yet is waited for, but not for ever", async () => {
    await show("<p>Chargement</p>", "none");
    add("<p>Bonjour</p>");
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
    await pass(20_000);
    await show("<p>Un portail</p>", "none");
    add("<p>Bonjour</p>");
    await pass(1_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("is left alone for good after the end", async () => {
    await show(form, "password");
    ending.abort();
    login.note(sketchPage(document, new URL(location.href), []));
    login.noteStep("none");
    add(form);
    await pass(1_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
