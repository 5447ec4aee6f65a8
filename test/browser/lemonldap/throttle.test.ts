import { afterAll, beforeAll, expect, test } from "vitest";
import { accounts } from "../../sso/lemonldap/accounts.ts";
import { type Lemonldap, startLemonldap } from "../../sso/lemonldap/start-lemonldap.ts";
import { beginStory, originsOf } from "../begin-story.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { logIn, shownCode } from "./login.ts";

let sso: Lemonldap;

beforeAll(async () => {
  const settings = { bruteForceProtection: "1", bruteForceProtectionMaxFailed: "2", bruteForceProtectionTempo: "12" };
  sso = await startLemonldap({ settings });
});
afterAll(() => sso.stop());

test("a system that takes no try for a while: the time left counts down, to the word that it is over", async () => {
  const origins = originsOf("univ-exemple.test", "auth");
  const browser = await beginStory({ id: "univ-exemple", origins, certificateSpki: sso.certificateSpki });
  const page = await browser.openTab(`${sso.entUrl}/cours`);
  for (let refusal = 0; refusal < 3; refusal += 1) await logIn(page, { ...accounts.ok, password: "wrong" });
  expect(await shownCode(page)).toBe("86");
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-wait=running]");
  const left = () => popup.evaluate<string>(`document.querySelector("[data-wait]").innerText`);
  const first = await left();
  expect(first).toMatch(/0:(?:0\d|1[0-2])/);
  await waitUntil("the time to go by", async () => (await left()) !== first);
  await popup.waitFor("[data-wait=over]", 30_000);
  await popup.close();
  await browser.close();
});
