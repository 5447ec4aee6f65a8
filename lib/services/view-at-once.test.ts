import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { verdictView } from "@/test/gallery/fixtures/verdict-view";
import { keepView } from "./kept-views";
import { viewAtOnce } from "./view-at-once";

beforeEach(() => fakeBrowser.reset());

const ready = verdictView("login-ready");
const tabAt = (address: string | null, id = 3) => Promise.resolve({ id, address, title: null });
const choose = (institutions: unknown) => fakeBrowser.storage.local.set({ institutions });

test("the verdict that was kept of that very tab, while it stands at that very host", async () => {
  await choose([{ id: "ecole" }]);
  await keepView(3, ready);
  const address = `https://${ready.page.host}/login`;
  expect(await viewAtOnce(tabAt(address))).toEqual(ready);
  expect(await viewAtOnce(tabAt(address, 4))).toBeNull();
  const elsewhere = [`https://${ready.page.host}.evil.test/`, `https://${ready.page.host}:8443/`, "about:blank", null];
  for (const other of elsewhere) expect(await viewAtOnce(tabAt(other))).toBeNull();
});

test("nothing of a page without a host, which could be any", async () => {
  await choose([{ id: "ecole" }]);
  await keepView(3, { ...ready, page: { ...ready.page, host: null } });
  expect(await viewAtOnce(tabAt(null))).toBeNull();
});

test.each([undefined, []])("that nothing is chosen, where the tab shows no site: %j", async (institutions) => {
  if (institutions) await choose(institutions);
  expect(await viewAtOnce(tabAt(null))).toEqual({ state: "no-institution" });
  expect(await viewAtOnce(tabAt("chrome://newtab/"))).toEqual({ state: "no-institution" });
  // It may be the login of a school to add: only the background knows whether the student asked about it.
  expect(await viewAtOnce(tabAt("https://cas.ecole.test/"))).toBeNull();
});

test("nothing where something is kept that is no list, or where there is no tab", async () => {
  await choose("damaged");
  expect(await viewAtOnce(tabAt(null))).toBeNull();
  expect(await viewAtOnce(Promise.resolve(null))).toBeNull();
});
