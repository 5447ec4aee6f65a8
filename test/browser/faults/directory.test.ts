import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { logIn } from "../lemonldap/login.ts";
import { reachIn } from "./at-fault.ts";

const domain = "univ-exemple.test";
let sso: Lemonldap;
let browser: ChromiumBrowser;

beforeAll(async () => {
  sso = await startLemonldap();
});
afterAll(() => sso.stop());
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([`auth.${domain}`, `ent.${domain}`])).toEqual([]);
});

test("a login whose directory is down says so itself, and nobody is told to watch its files, in Chromium", async () => {
  const origins = originsOf(domain, "auth");
  browser = await beginStory({ id: "univ-exemple", origins, certificateSpki: sso.certificateSpki });
  const page = await browser.openTab(sso.entUrl);
  await sso.stopDirectory();
  await logIn(page, { uid: "jeanne", password: "whatever" });
  const popup = await reachIn(browser, "server-down");
  await popup.waitFor("[data-check=server][data-check-state=failed]");
  expect(await popup.shows("[data-action=watch]")).toBe(false);
});
