import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { hostileProvisions } from "../../fakes/hostile-provisions.ts";
import type { Answer } from "../../sso/embedded/answer.ts";
import { type EmbeddedSso, startEmbeddedSso } from "../../sso/embedded/start.ts";
import { asRequested } from "../as-requested.ts";
import { originsOf } from "../begin-story.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import type { Popup } from "../driver/popup.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { heldHosts, storedIn } from "../extension-state.ts";
import { openFromPopup } from "../support-page.ts";
import { beginAtSchool, endStory } from "./school.ts";

type Kept = { institutionId: string; askedAtMs: number; provision: object | null };

let sso: EmbeddedSso;
let browser: ChromiumBrowser;

const json = (body: string): Answer => ({
  status: 200,
  headers: { "Content-Type": "application/json" },
  setCookies: ["spy=1; Secure; Path=/"],
  body,
});

/** What the browser's prompt would be answered with a yes for. */
const codeServer = asRequested("https://otp.ecole-exemple.test/*");
const grantable = [...originsOf("ecole-exemple.test", "cas").map(asRequested), codeServer];

beforeAll(async () => {
  sso = await startEmbeddedSso();
});
afterAll(() => sso.stop());
beforeEach(async () => {
  sso.resetAccounts();
  browser = await beginAtSchool(sso, { granted: grantable });
});
afterEach(() => endStory(browser));

/** A refused password, once the school's own file was asked for. */
async function refusedPassword(): Promise<Page> {
  const page = await browser.openTab(`${sso.entUrl}/cours`);
  await page.locator("#username").fill("verrou");
  await page.locator("#password").fill("wrong");
  await Promise.all([page.waitForEvent("load"), page.locator("#fm1 [type=submit]").click()]);
  return page;
}

async function keptProvision(): Promise<Kept> {
  return waitUntil("the school's file to be asked for", async () => {
    const { provisions = [] } = (await storedIn(browser, "local")) as { provisions?: Kept[] };
    return asked().length > 0 && provisions[0];
  });
}

const asked = () => sso.requests.filter(({ path }) => path === "/.well-known/entree.json");

/** What the popup says over a refused password. */
async function verdictOver(page: Page): Promise<Popup> {
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor("[data-state=bad-credentials]");
  return popup;
}

const given = "Adresse indiquée par ton établissement.";

test("a school's own file gives the reset page; it is read once, without cookies, and said to be the school's", async () => {
  sso.setProvision(
    json(JSON.stringify({ version: 1, reset: `${sso.entUrl}/oubli`, otpHosts: ["otp.ecole-exemple.test"] })),
  );
  const before = asked().length;
  const page = await refusedPassword();
  await waitUntil("its file to be kept", async () => (await keptProvision()).provision);
  const popup = await verdictOver(page);
  expect(await popup.text()).toContain(given);
  await popup.click("[data-remedy=reset-password]");
  await waitUntil("its reset page to be asked for", () => sso.requests.some(({ path }) => path === "/oubli"));
  await (await browser.openTab(`${sso.entUrl}/agenda`)).close();
  const requests = asked().slice(before);
  expect(requests.map(({ host, method }) => `${method} ${host}`)).toEqual(["GET ent.ecole-exemple.test"]);
  expect(requests[0]?.cookieNames).toEqual([]);
  expect((await browser.cookies()).map(({ name }) => name)).not.toContain("spy");
  // Where codes go is not its to decide: neither what is granted nor what is chosen has changed.
  expect(await heldHosts(browser)).not.toContain(codeServer);
  const { institutions } = (await storedIn(browser, "local")) as { institutions: { codeHosts: string[] }[] };
  expect(institutions[0]?.codeHosts).toEqual(["cas.ecole-exemple.test:34443"]);

  // Until the student says yes, where it is named, and the browser hears it too.
  const options = await browser.openExtensionPage("options.html");
  await options.locator('[data-offer="otp.ecole-exemple.test"] [data-action=accept-host]').click();
  await waitUntil("codes to go there too", async () => {
    const { institutions: held } = (await storedIn(browser, "local")) as { institutions: { codeHosts: string[] }[] };
    return held[0]?.codeHosts.includes("otp.ecole-exemple.test");
  });
  expect(await heldHosts(browser)).toContain(codeServer);
});

test("a school's own file tells whom the request goes to, and on which days its desk is open", async () => {
  const desk = { supportEmail: "aide@ecole-exemple.test", supportPhone: "01 23 45 67 89", openingDays: [2] };
  sso.setProvision(json(JSON.stringify({ version: 1, support: `${sso.entUrl}/assistance`, ...desk })));
  const page = await refusedPassword();
  await waitUntil("its file to be kept", async () => (await keptProvision()).provision);
  const support = await openFromPopup(browser, page, "decide-access");
  await support.locator("[data-part-link=write]").click();
  const card = support.locator("[data-desk=digital]");
  expect(await card.innerText()).toContain("Indiqué par ton établissement.");
  expect(await card.locator("[data-action=call]").getAttribute("href")).toBe("tel:0123456789");
  expect(await card.locator("[data-action=support-page]").getAttribute("href")).toBe(`${sso.entUrl}/assistance`);
  expect(await support.locator("[data-action=mail]").getAttribute("href")).toMatch(
    /^mailto:aide%40ecole-exemple\.test\?/,
  );
  const readOn = await support.locator("[data-part=answer]").getAttribute("data-read-on");
  expect(new Date(`${readOn}T12:00:00Z`).getUTCDay()).toBe(2);
});

const hostile: [string, Answer][] = [
  ["a page on a foreign host", json(hostileProvisions["a page on a foreign host"]?.() ?? "")],
  ["a script address", json(hostileProvisions["a script address"]?.() ?? "")],
  ["ten megabytes", json(hostileProvisions["ten megabytes"]?.() ?? "")],
  ["a nest of lists", json(hostileProvisions["a nest of lists"]?.() ?? "")],
  ["a wider permission", json(hostileProvisions["a wider permission"]?.() ?? "")],
  ["a redirect elsewhere", { ...json(""), status: 302, headers: { Location: "https://evil.test/entree.json" } }],
  ["a redirect at home", { ...json(""), status: 302, headers: { Location: `/deconnexion` } }],
];

describe("a hostile file changes nothing", () => {
  test.each(hostile)("%s", async (_what, answer) => {
    sso.setProvision(answer);
    const hosts = await heldHosts(browser);
    const page = await refusedPassword();
    expect((await keptProvision()).provision).toBeNull();
    const popup = await verdictOver(page);
    expect(await popup.text()).not.toContain(given);
    await popup.close();
    expect(await heldHosts(browser)).toEqual(hosts);
  });
});
