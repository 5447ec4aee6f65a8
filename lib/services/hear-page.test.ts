// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { sketchPage } from "@/lib/sso/look/sketch-page";
import { installBrowser } from "@/test/fakes/install-browser";
import { chooseInstitution } from "./chosen-institutions";
import { hearPage } from "./hear-page";
import { institutionFromPage } from "./institution-from-page";
import { recallTab, reviseTab } from "./tab-memory";

const host = "login.ecole.test";
const address = `https://${host}/login`;
const sender = { tabId: 7, address };
const form = `<form><input name="login"><input name="password" type="password"><button>Se connecter</button></form>`;

beforeEach(async () => {
  installBrowser().jar.granted.add(host);
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [],
    registerContentScripts: async () => {},
  });
  const institution = institutionFromPage(address, null);
  if (!institution) throw new Error("no login's address");
  await chooseInstitution(institution);
});

function hear(html: string, told: string | null, from = sender) {
  document.body.innerHTML = html;
  const sketch = sketchPage(document, new URL(address), []);
  const surroundings = { keepsCookies: true, capsLock: false, unusualLayout: false };
  return hearPage({ sketch, told, answeredAt: null, ...surroundings }, from);
}

test("the page is told its step and where its fields are, and the reading is kept", async () => {
  expect(await hear(`${form}<p class="error">Votre compte est bloqué.</p>`, null)).toEqual({
    step: "password",
    password: `form input[name="password"]`,
    email: null,
    sign: expect.stringMatching(/^\S{20,100}$/),
  });
  expect((await recallTab(7)).reading?.notices).toEqual([{ kind: "account-locked", text: "Votre compte est bloqué." }]);
});

test("a page that stirs without saying anything else is taken in once", async () => {
  const first = await hear(form, null);
  await reviseTab(7, (held) => ({ ...held, reading: null }));
  expect(await hear(`${form}<p>La bibliothèque ferme à 18 h.</p>`, first?.sign ?? null)).toEqual(first);
  expect((await recallTab(7)).reading).toBeNull();
  expect((await hear(`${form}<p class="error">Compte bloqué</p>`, first?.sign ?? null))?.sign).not.toBe(first?.sign);
  expect((await recallTab(7)).reading?.notices).toHaveLength(1);
});

test("a page of nobody's login is not to be read on", async () => {
  expect(await hear(form, null, { tabId: 7, address: "https://ailleurs.test/login" })).toBeNull();
  expect((await recallTab(7)).reading).toBeNull();
});
