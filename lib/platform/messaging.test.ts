import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "./browser";
import { onMessage, type Sender } from "./messaging";

type Listener = (message: unknown, sender: object) => unknown;
let deliver: Listener;
const seen: Sender[] = [];

beforeEach(() => {
  seen.length = 0;
  vi.spyOn(browser.runtime.onMessage, "addListener").mockImplementation((listener) => {
    deliver = listener as Listener;
  });
  onMessage(async (_message, sender) => {
    seen.push(sender);
    return "answer";
  });
});

const id = browser.runtime.id;
const own = browser.runtime.getURL("/popup.html" as never);

test("our own page is a page, in a tab or not", () => {
  deliver({}, { id, url: own });
  deliver({}, { id, url: own, tab: { id: 4 }, frameId: 0 });
  expect(seen).toEqual([{ kind: "page" }, { kind: "page" }]);
});

test("a script of ours in a tab's top frame is content, with the tab's address", () => {
  deliver({}, { id, url: "https://cas.utc.fr/cas/login", tab: { id: 4 }, frameId: 0 });
  expect(seen).toEqual([{ kind: "content", tabId: 4, address: "https://cas.utc.fr/cas/login" }]);
});

test.each([
  ["another extension", { id: "other", url: own }],
  ["no address", { id }],
  ["a frame inside a page", { id, url: "https://cas.utc.fr/", tab: { id: 4 }, frameId: 7 }],
  ["no tab", { id, url: "https://cas.utc.fr/", frameId: 0 }],
  ["a site named like us", { id, url: `https://${new URL(own).host}/popup.html`, frameId: 0 }],
])("%s gets no answer", (_name, sender) => {
  expect(deliver({}, sender)).toBeUndefined();
  expect(seen).toEqual([]);
});
