import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openPrivately } from "./private-window";

const address = "https://ent.test/cours";
const answer = (create: () => Promise<unknown>) => Object.assign(fakeBrowser, { windows: { create } });

beforeEach(() => fakeBrowser.reset());

test("a window that Entrée may see is known by its tab", async () => {
  answer(async () => ({ tabs: [{ id: 8 }] }));
  expect(await openPrivately(address)).toEqual({ tabId: 8 });
});

test("one that it may not see is open all the same", async () => {
  answer(async () => null);
  expect(await openPrivately(address)).toEqual({ tabId: null });
});

test("Firefox refuses to open one for an extension that may not see it", async () => {
  answer(() => Promise.reject(new Error("Extension does not have permission for incognito mode")));
  expect(await openPrivately(address)).toBeNull();
});

test("a browser without windows, as on Android, opens none", async () => {
  Reflect.deleteProperty(fakeBrowser, "windows");
  expect(await openPrivately(address)).toBeNull();
});
