import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { beginAtSchool, endStory } from "./school.ts";

let sso: EmbeddedSso;
let browser: ChromiumBrowser;
let page: Page;

beforeAll(async () => {
  sso = await startEmbeddedSso();
  browser = await beginAtSchool(sso);
  page = await browser.openTab(`${sso.entUrl}/cours`);
});
afterAll(async () => {
  await endStory(browser);
  await sso.stop();
});

/** Notes every state that the popup shows from now on, the one of this moment first, each change once. */
function watchStates(popup: Popup): Promise<void> {
  return popup.evaluate(`(() => {
    globalThis.states = [];
    const note = () => {
      const state = document.querySelector("main [data-state]")?.dataset.state ?? "none";
      if (states.at(-1) !== state) states.push(state);
    };
    note();
    new MutationObserver(note).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  })()`);
}

/** Sends the login form without the pointer or the keys, which would close the popup. */
async function logInBeside(password: string): Promise<void> {
  const typed = ["etudiant", password];
  const send = page.evaluate(([username = "", word = ""]) => {
    const field = (selector: string) => document.querySelector(selector) as HTMLInputElement;
    field("#username").value = username;
    field("#password").value = word;
    (field("#fm1 [type=submit]") as HTMLElement).click();
  }, typed);
  await Promise.all([page.waitForEvent("load"), send]);
}

test("an open popup goes from one verdict to the next, and says nothing of a page before it is known, in Chromium", async () => {
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-state=login-ready]");
  await watchStates(popup);
  await logInBeside("wrong");
  await popup.waitFor("[data-state=bad-credentials]");
  await page.goto(`${sso.entUrl}/cours`);
  await popup.waitFor("[data-state=login-ready]");
  expect(await popup.evaluate("states")).toEqual(["login-ready", "bad-credentials", "login-ready"]);
});
