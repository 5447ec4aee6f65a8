import { afterAll, beforeAll, expect, test } from "vitest";
import { brokerSession } from "../../sso/scripted/answer-broker.ts";
import { keycloak } from "../../sso/scripted/product.ts";
import { heldHosts } from "../extension-state.ts";
import {
  beginConflicts,
  type ConflictStory,
  find,
  logIn,
  mendAndUndo,
  plannedOf,
  startAfresh,
  wantCourses,
} from "./conflict-story.ts";

const broker = "educonnect.exemple.test";
let story: ConflictStory;

beforeAll(async () => {
  story = await beginConflicts(keycloak, { id: "keycloak-exemple", port: 35_443, broker });
});
afterAll(() => story.end());

const isLost = () => story.page.locator(".kc-feedback-text").isVisible();

test("on the broker's own page, a dead end of a login under way, it is named with the button to grant it", async () => {
  const { browser, page, sso } = story;
  await wantCourses(story);
  await page.goto(`https://${broker}:${sso.port}/`);
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-action=grant]");
  expect(await popup.text()).toContain(`Il manque l’accord pour ${broker}`);
  await popup.close();
});

test("the old session of a broker between is named, asked for, and mended with the rest of the chain", async () => {
  const { browser, page, sso } = story;
  await startAfresh(story);
  await page.goto(sso.plantAt(broker, [`${brokerSession}=old; Path=/; Secure; HttpOnly`, "langue=fr; Path=/; Secure"]));
  await wantCourses(story);
  expect(await isLost()).toBe(true);

  const blind = await find(story, "stale-session");
  expect(await plannedOf(blind.popup, brokerSession)).toEqual([]);
  expect(await blind.popup.text()).toContain(`Il manque l’accord pour ${broker}`);
  await blind.popup.click("[data-remedy=repair-session]");
  await blind.popup.waitFor(/La première réparation n’a pas suffi/);
  await page.locator("#username").waitFor();
  expect(await isLost(), "what is not granted is not repaired").toBe(true);

  const again = await find(story, "stale-session");
  await again.popup.click("[data-action=grant]");
  const found = await find(story, "stale-session");
  expect(await heldHosts(browser)).toContain(`*://${broker}/*`);
  expect(await found.popup.text()).not.toContain("Il manque l’accord");
  expect(await plannedOf(found.popup, brokerSession)).toEqual([`${brokerSession}, ${broker}`]);
  expect(await found.popup.text()).toContain(`inconnu, donc laissé tranquille (langue, ${broker})`);
  await mendAndUndo(story, found);
});

test("a login that goes by it without trouble asks for nothing", async () => {
  await startAfresh(story);
  await wantCourses(story);
  const ready = await story.browser.pressToolbarButton(story.page);
  await ready.waitFor("[data-state=login-ready]");
  expect(await ready.text()).not.toContain("Il manque l’accord");
  await ready.close();
  await logIn(story.page);
  expect(await story.page.innerText("body")).toContain("Bienvenue");
});
