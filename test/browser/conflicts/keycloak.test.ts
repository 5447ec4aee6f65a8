import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { keycloak, serviceHostOf } from "../../sso/scripted/product.ts";
import { takeBack } from "../host-access.ts";
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
  story = await beginConflicts(keycloak, { id: "keycloak-exemple", port: 35_443 });
});
afterAll(() => story.end());
beforeEach(() => startAfresh(story));

const host = "idp.keycloak-exemple.test";
const realm = "/realms/etudiants";
const own = `AUTH_SESSION_ID, ${host}${realm}/`;
const isLost = () => story.page.locator(".kc-feedback-text").isVisible();

/** A conflict, the cookies that make it, and those that the popup must name before the click. */
type Case = { name: string; cookies: string[]; told: string[] };

const cases: Case[] = [
  {
    name: "two paths, the deeper one left by a proxy",
    cookies: [`AUTH_SESSION_ID=old; Path=${realm}/protocol; Secure; HttpOnly`],
    told: [`AUTH_SESSION_ID, ${host}${realm}/protocol`, own],
  },
  {
    name: "a cookie that is not Secure, and one that lasts and is strict",
    cookies: [
      `AUTH_SESSION_ID=old; Path=${realm}/protocol/openid-connect; HttpOnly`,
      `AUTH_SESSION_ID=older; Path=${realm}; Max-Age=86400; Secure; HttpOnly; SameSite=Strict`,
    ],
    told: [`AUTH_SESSION_ID, ${host}${realm}/protocol/openid-connect`, own, `AUTH_SESSION_ID, ${host}${realm}`],
  },
  {
    name: "with and without a partition",
    cookies: [`AUTH_SESSION_ID=old; Path=${realm}/; Secure; HttpOnly; SameSite=None; Partitioned`],
    told: [own, own],
  },
];

describe("two cookies of one name at a Keycloak-like login", () => {
  test.each(cases)("$name", async ({ cookies, told }) => {
    await plant(story, cookies);
    await wantCourses(story);
    expect(await isLost()).toBe(true);
    await logIn(story.page);
    expect(await isLost(), "it comes back whatever is typed").toBe(true);
    const found = await find(story, "stale-session");
    expect(await found.popup.text()).toContain("Deux sessions se contredisent");
    expect(await plannedOf(found.popup, "AUTH_SESSION_ID")).toEqual(told);
    await mendAndUndo(story, found);
  });

  test("a deeper path is told of before anything is typed, where the right one is still read first", async () => {
    await plant(story, [`AUTH_SESSION_ID=old; Path=/; Secure; HttpOnly`]);
    await wantCourses(story);
    await wantCourses(story);
    expect(await isLost()).toBe(false);
    const found = await find(story, "conflicting-cookies");
    expect(await plannedOf(found.popup, "AUTH_SESSION_ID")).toEqual([own, `AUTH_SESSION_ID, ${host}`]);
    await mendAndUndo(story, found);
  });

  test("one of the domain above, which is not granted: it is named, asked for, and mended with the rest", async () => {
    const { browser, page } = story;
    await plant(story, [`AUTH_SESSION_ID=old; Path=${realm}/; Domain=${keycloak.domain}; Secure; HttpOnly`]);
    await wantCourses(story);
    await wantCourses(story);
    expect(await isLost()).toBe(true);
    const blind = await find(story, "stale-session");
    expect(await plannedOf(blind.popup, "AUTH_SESSION_ID")).toEqual([own]);
    expect(await blind.popup.text()).toContain(`Il manque l’accord pour ${keycloak.domain}`);
    await blind.popup.click("[data-action=grant]");

    const found = await find(story, "stale-session");
    expect(await found.popup.text()).not.toContain("Il manque l’accord");
    expect(await plannedOf(found.popup, "AUTH_SESSION_ID")).toEqual([
      `AUTH_SESSION_ID, ${keycloak.domain}${realm}/`,
      own,
    ]);
    await mendAndUndo(story, found);
    await takeBack(browser, [`https://${keycloak.domain}/*`]);
    expect(page.url()).toContain(serviceHostOf(keycloak));
  });
});

test("a session that the server forgot", async () => {
  await wantCourses(story);
  await logIn(story.page);
  story.sso.forget();
  await wantCourses(story);
  expect(await isLost()).toBe(true);
  const found = await find(story, "stale-session");
  expect(await planned(found.popup)).toContain(`KEYCLOAK_IDENTITY, ${host}${realm}/`);
  await mendAndUndo(story, found);
});

test("180 cookies, of logins that were begun and left, are more than the service takes", async () => {
  const { browser, page, sso } = story;
  const free = 180 - (await browser.cookies()).filter(({ domain }) => domain.endsWith(keycloak.domain)).length;
  const left = `mod_auth_openidc_state_#=${"x".repeat(80)}; Path=/; Secure; HttpOnly; SameSite=Lax`;
  await page.goto(sso.plantAt(serviceHostOf(keycloak), [left], free));
  const answer = await page.goto(`https://${serviceHostOf(keycloak)}:${sso.port}/cours`);
  expect(answer?.status()).toBe(431);
  const found = await find(story, "headers-too-large");
  expect((await planned(found.popup)).length).toBe(free);
  await mendAndUndo(story, found);
});
