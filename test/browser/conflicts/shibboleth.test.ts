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

let story: ConflictStory;

beforeAll(async () => {
  story = await beginConflicts(shibboleth, { id: "shibboleth-exemple", port: 36_443 });
});
afterAll(() => story.end());
beforeEach(() => startAfresh(story));

const host = "idp.shibboleth-exemple.test";
const attributes = "Secure; HttpOnly";

/** A conflict, the cookies that make it, and those that the popup must name before the click. */
type Case = { name: string; cookies: string[]; told: string[] };

const own = `JSESSIONID, ${host}/idp`;
const cases: Case[] = [
  {
    name: "one name on the paths /, /idp and /idp/",
    cookies: ["/idp/", "/"].map((path) => `JSESSIONID=old; Path=${path}; ${attributes}`),
    told: [`JSESSIONID, ${host}/idp/`, own, `JSESSIONID, ${host}`],
  },
  {
    name: "a domain's cookie in front of the host's",
    cookies: [`JSESSIONID=old; Path=/idp; Domain=shibboleth-exemple.test; ${attributes}`],
    told: ["JSESSIONID, shibboleth-exemple.test/idp", own],
  },
  {
    name: "a domain's cookie of the very host, not Secure",
    cookies: [`JSESSIONID=old; Path=/idp; Domain=${host}; HttpOnly; SameSite=Lax`],
    told: [own, own],
  },
  {
    name: "a partitioned cookie in front of one that is not",
    cookies: [`JSESSIONID=old; Path=/idp; Partitioned; SameSite=None; ${attributes}`],
    told: [own, own],
  },
];

describe("two cookies of one name at a Shibboleth-like login", () => {
  test.each(cases)("$name", async ({ cookies, told }) => {
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
  test.each([
    ["under __Host-", `__Host-shib_idp_session=old; Path=/; ${attributes}`, `__Host-shib_idp_session, ${host}`],
    [
      "under __Secure-",
      `__Secure-JSESSIONID=old; Path=/idp/profile; ${attributes}`,
      `__Secure-JSESSIONID, ${host}/idp/profile`,
    ],
    [
      "under __Host-, in a partition",
      `__Host-shib_idp_session=old; Path=/; Partitioned; SameSite=None; ${attributes}`,
      `__Host-shib_idp_session, ${host}`,
    ],
  ])("%s", async (_name, cookie, told) => {
    await plant(story, [cookie]);
    await wantCourses(story);
    expect(await story.page.innerText("h1")).toBe("Stale Request");
    const found = await find(story, "stale-session");
    expect(await planned(found.popup)).toContain(told);
    await mendAndUndo(story, found);
  });
});

test("180 cookies, of logins that were begun and left, are more than the service takes", async () => {
  const { browser, page, sso } = story;
  const free = 180 - (await browser.cookies()).filter(({ domain }) => domain.endsWith(shibboleth.domain)).length;
  const left = `_shibstate_#=${"x".repeat(80)}; Path=/; Max-Age=3600; ${attributes}; SameSite=None`;
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
