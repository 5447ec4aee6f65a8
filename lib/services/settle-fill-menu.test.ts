import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type FakeParts, installBrowser } from "@/test/fakes/install-browser";
import { institutionFromPage } from "./institution-from-page";
import { settleFillMenu } from "./settle-fill-menu";

type Item = { id: string; title: string; contexts: string[]; documentUrlPatterns: string[] };

let parts: FakeParts;
let items: Item[];

beforeEach(async () => {
  parts = installBrowser();
  items = [];
  const contextMenus = {
    removeAll: async () => void items.splice(0),
    create: (item: Item) => items.push(item),
  };
  Object.assign(fakeBrowser, { contextMenus });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  const institutions = ["login.premiere.test", "login.seconde.test"].map((host) =>
    institutionFromPage(`https://${host}/cas/login`, "cas"),
  );
  await fakeBrowser.storage.local.set({ institutions });
});

test("the item stands in the fields of the granted login pages alone", async () => {
  parts.jar.granted.add("login.seconde.test");
  await settleFillMenu();
  expect(items).toEqual([
    expect.objectContaining({
      title: "fillCommand",
      contexts: expect.arrayContaining(["editable"]),
      documentUrlPatterns: ["https://login.seconde.test/*"],
    }),
  ]);
});

test("there is one item however often it is settled, and none where nothing is granted any more", async () => {
  parts.jar.granted.add("login.premiere.test");
  await Promise.all([settleFillMenu(), settleFillMenu()]);
  expect(items.length).toBe(1);
  parts.jar.granted.clear();
  await settleFillMenu();
  expect(items).toEqual([]);
});
