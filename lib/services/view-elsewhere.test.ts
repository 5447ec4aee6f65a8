import { beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type FakeParts, installBrowser } from "@/test/fakes/install-browser";
import { institutionFromPage } from "./institution-from-page";
import { viewElsewhere } from "./view-elsewhere";

const first = institutionFromPage("https://login.premiere.test/cas/login", "cas");
const second = institutionFromPage("https://login.seconde.test/cas/login", "cas");
const login = { host: "login.autre.test", institution: institutionFromPage("https://login.autre.test/", null) };
let parts: FakeParts;

const choose = (...institutions: object[]) => fakeBrowser.storage.local.set({ institutions });
const grant = (...hosts: string[]) => {
  for (const host of hosts) parts.jar.granted.add(host);
};

beforeEach(() => {
  parts = installBrowser();
});

describe("over a page of no chosen institution", () => {
  test("a student who chose none is asked to, and may say that this is it", async () => {
    expect(await viewElsewhere(null, null)).toEqual({ state: "no-institution" });
    expect(await viewElsewhere("site.test", null)).toMatchObject({ state: "unlisted", institutions: [] });
  });

  test("what was granted is offered, and a refusal of another one is no obstacle", async () => {
    await choose(first, second);
    grant("login.seconde.test");
    const institutions = [expect.objectContaining({ id: second.id })];
    expect(await viewElsewhere(null, null)).toEqual({ state: "elsewhere", institutions });
    expect(await viewElsewhere("site.test", null)).toMatchObject({ state: "unlisted", inspected: null, institutions });
  });

  test("a student whose every institution was refused is told, and may still name another page", async () => {
    await choose(first);
    const refused = { state: "permission-missing", missing: ["https://login.premiere.test/*"] };
    expect(await viewElsewhere(null, null)).toMatchObject({ ...refused, canInspect: false });
    expect(await viewElsewhere(login.host, null)).toMatchObject({ ...refused, canInspect: true });
    expect(await viewElsewhere(login.host, login)).toMatchObject({
      state: "unlisted",
      inspected: { isLogin: true, systemName: null, origins: ["https://login.autre.test/*"] },
    });
  });

  test("one that could be taken for theirs is called so, also after it was asked about", async () => {
    await choose(first, second);
    const host = "login.prerniere.test";
    const view = { state: "look-alike", host, trueHost: "login.premiere.test", institution: { id: first.id } };
    expect(await viewElsewhere(host, null)).toMatchObject(view);
    expect(await viewElsewhere(host, { ...login, host })).toMatchObject(view);
    expect(await viewElsewhere("aide.premiere.test", null)).toMatchObject({ state: "permission-missing" });
  });

  test("where there is no room for another it says so, however few of them were granted", async () => {
    const chosen = Array.from({ length: 10 }, (_, index) => ({ ...first, id: `school-${index}` }));
    grant("login.seconde.test");
    await choose(...chosen.slice(1), second);
    expect(await viewElsewhere(login.host, login)).toMatchObject({ institutions: [{ id: second.id }], full: 10 });
    await choose(...chosen.slice(2), second);
    expect(await viewElsewhere(login.host, login)).toMatchObject({ full: null });
  });

  test("what another page was found to be says nothing of this one", async () => {
    expect(await viewElsewhere("site.test", login)).toMatchObject({ state: "unlisted", inspected: null });
    expect(await viewElsewhere(null, login)).toEqual({ state: "no-institution" });
  });
});
