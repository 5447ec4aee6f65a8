import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { verdictView } from "@/test/gallery/fixtures/verdict-view";
import { forgetView, forgetViewsOf, keepView, recallViews } from "./kept-views";
import { reviseTab } from "./tab-memory";

beforeEach(() => fakeBrowser.reset());

const ready = verdictView("login-ready");
const kept = async () => [...(await recallViews()).keys()];

test("a verdict is kept until its tab shows something else, and comes back as it was", async () => {
  await keepView(3, ready);
  expect((await recallViews()).get(3)).toEqual(ready);
  await keepView(3, { state: "unlisted", host: "example.test", inspected: null, institutions: [], full: null });
  expect(await kept()).toEqual([]);
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain("example.test");
});

test("a tab between two pages has no verdict to keep, neither its own nor the one before", async () => {
  await keepView(3, ready);
  await keepView(3, verdictView("nothing-seen", { isBetweenPages: true }));
  expect(await kept()).toEqual([]);
});

test("the tabs looked at last are kept, six of them", async () => {
  for (const tabId of [1, 2, 3, 4, 5, 6, 7, 2]) await keepView(tabId, ready);
  expect(await kept()).toEqual([3, 4, 5, 6, 7, 2]);
});

test("a tab that moves on takes its verdict with it, one that is only read does not", async () => {
  await keepView(3, ready);
  await keepView(4, ready);
  await reviseTab(3, (held) => ({ ...held, leftFor: "portal.test" }));
  expect(await kept()).toEqual([3, 4]);
  await reviseTab(3, (held) => ({ ...held, movedAt: 1 }));
  expect(await kept()).toEqual([4]);
  await forgetView(4);
  expect(await kept()).toEqual([]);
});

test("an institution that is removed takes its verdicts with it", async () => {
  await keepView(3, ready);
  await keepView(4, { ...ready, institution: { ...ready.institution, id: "other" } });
  await forgetViewsOf("other");
  expect(await kept()).toEqual([3]);
  await forgetViewsOf(ready.institution.id);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});
