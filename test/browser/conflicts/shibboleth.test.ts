import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { serviceHostOf, shibboleth } from "../../sso/scripted/product.ts";
import {
  beginConflicts,
  type ConflictStory,
  find,
  logIn,
  mendAndUndo,
  planned,
  plannedOf,
  plant,
  startAfresh,
  wantCourses,
} from "./conflict-story.ts";
import { twinCases, unknownCases } from "./shibboleth-cases.ts";

let story: ConflictStory;

beforeAll(async () => {
  story = await beginConflicts(shibboleth, { id: "shibboleth-exemple", port: 36_443 });
});
afterAll(() => story.end());
beforeEach(() => startAfresh(story));

describe("two cookies of one name at a Shibboleth-like login", () => {
  test.each(twinCases)("$name", async ({ cookies, told }) => {
    await plant(story, cookies);
    await wantCourses(story);
    expect(await story.page.innerText("h1")).toBe("Stale Request");
    await wantCourses(story);
    expect(await story.page.innerText("h1"), "it does not heal by itself").toBe("Stale Request");
    const found = await find(story, "stale-session");
    expect(await found.popup.text()).toContain("Deux sessions se contredisent");
    expect(await plannedOf(found.popup, "JSESSIONID")).toEqual(told);
    await mendAndUndo(story, found);
  });
});

describe("one that the login does not know any more", () => {
  test.each(unknownCases)("$name", async ({ cookies, told }) => {
    await plant(story, cookies);
    await wantCourses(story);
    expect(await story.page.innerText("h1")).toBe("Stale Request");
    const found = await find(story, "stale-session");
    expect(await planned(found.popup)).toEqual(expect.arrayContaining(told));
    await mendAndUndo(story, found);
  });
});

test("180 cookies, of logins that were begun and left, are more than the service takes", async () => {
  const { browser, page, sso } = story;
  const free = 180 - (await browser.cookies()).filter(({ domain }) => domain.endsWith(shibboleth.domain)).length;
  const left = `_shibstate_#=${"x".repeat(80)}; Path=/; Max-Age=3600; Secure; HttpOnly; SameSite=None`;
  await page.goto(sso.plantAt(serviceHostOf(shibboleth), [left], free));
  const answer = await page.goto(`https://${serviceHostOf(shibboleth)}:${sso.port}/cours`);
  expect((await browser.cookies()).filter(({ domain }) => domain.endsWith(shibboleth.domain))).toHaveLength(180);
  expect(answer?.status()).toBe(400);
  const found = await find(story, "headers-too-large");
  expect((await planned(found.popup)).length).toBe(free);
  await mendAndUndo(story, found);
});

test("a jar without a conflict is left alone", async () => {
  await wantCourses(story);
  const popup = await story.browser.pressToolbarButton(story.page);
  await popup.waitFor("[data-state=login-ready]");
  await popup.close();
  await logIn(story.page);
  expect(await story.page.innerText("body")).toContain("Bienvenue");
});
