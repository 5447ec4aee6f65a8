/** The demo's story: a stale session, the loop, one click, logged in; then undone. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { jarOf } from "../../test/browser/cookie-jar.ts";
import type { ChromiumBrowser } from "../../test/browser/driver/chromium.ts";
import { logIn } from "../../test/browser/embedded/login.ts";
import { untouchables } from "../../test/browser/embedded/school.ts";
import type { EmbeddedSso } from "../../test/sso/embedded/start.ts";
import { breakSession, wantCourses } from "./break-session.ts";
import { badgeOf, goneFrom, headlineOf, quoted, textsIn } from "./seen.ts";
import type { Stage } from "./stage.ts";
import type { Step } from "./tell.ts";

interface Scene {
  /** Opens the browser, with a student who has just chosen the school on the first-run page. */
  begin: () => Promise<ChromiumBrowser>;
  sso: EmbeddedSso;
  stage: Stage;
  step: Step;
}

/** Plays the story to its end, and gives the browser as it then stands. @throws with the first step that fails */
export async function playStory({ begin, sso, stage, step }: Scene): Promise<ChromiumBrowser> {
  const { browser, page } = await step("first-run", "First run", async () => {
    const browser = await begin();
    const page = await pageWhere(browser, "[data-state=granted]");
    stage.page = page;
    const said = await page.locator("h1").textContent();
    return { browser, page, seen: `The student picks the school, and the browser grants its hosts: “${said}”` };
  });

  await step("ordinary-day", "An ordinary day", async () => {
    await wantCourses(page, sso);
    await logIn(page, "etudiant");
    return { seen: `The student logs in. ${await arrival(page, sso)}` };
  });

  const { jar, untouched } = await step("loop", "Another day", async () => {
    await breakSession(browser, sso);
    const error = await wantCourses(page, sso);
    assert.equal(error, "ERR_TOO_MANY_REDIRECTS", "the ENT should be out of reach");
    const seen = `An old session stands in front of the new one. Chromium gives up: ${error}, on a page of its own.`;
    return { jar: await jarOf(browser), untouched: await untouchables(browser), seen };
  });

  await step("badge", "The badge", async () => {
    const { sign, title } = await badgeOf(browser);
    return { seen: `The toolbar button shows “${sign}”, and says: “${title}”` };
  });

  const verdict = await step("verdict", "The verdict", async () => {
    const popup = await browser.pressToolbarButton(page);
    stage.popup = popup;
    await popup.waitFor("[data-state=redirect-loop]");
    const button = quoted(await textsIn(popup, ".button"));
    return { popup, seen: `The popup opens: ${await headlineOf(popup)} There is one button: ${button}` };
  });

  await step("why", "“Pourquoi ?”", async () => {
    const { popup } = verdict;
    await popup.click("[data-fold=why] summary");
    await popup.waitFor("[data-plan=clear] li");
    const facts = quoted(await textsIn(popup, "[data-fold=why] > ul > li"));
    const goes = await textsIn(popup, "[data-plan=clear] li");
    const stays = await textsIn(popup, "[data-plan=keep] li");
    return { seen: `${facts} Named below: ${goes.length} cookies that would go, ${stays.length} that would stay.` };
  });

  await step("one-click", "One click", async () => {
    const { popup } = verdict;
    await popup.click("[data-remedy=repair-session]");
    await popup.waitFor("[data-state=repaired]");
    await page.locator("#username").waitFor({ timeout: 5_000 });
    assert.deepEqual(await untouchables(browser), untouched, "a cookie that should stay has changed");
    const gone = goneFrom(await jarOf(browser), jar).join(", ");
    const seen = `${await headlineOf(popup)} Gone: ${gone}. The other ${untouched.length} are as they were.`;
    return { seen: `${seen} The login page is back.` };
  });

  await step("logged-in", "The same password", async () => {
    await logIn(page, "etudiant");
    return { seen: `This time it opens. ${await arrival(page, sso)}` };
  });

  const news = await step("good-news", "The good news", async () => {
    const popup = await browser.pressToolbarButton(page);
    stage.popup = popup;
    await popup.waitFor("[data-state=repaired-and-in]");
    return { popup, seen: `The popup says: ${await headlineOf(popup)}` };
  });

  await step("undone", "Undo", async () => {
    const { popup } = news;
    await popup.click("[data-action=undo]");
    await popup.waitFor("[data-state=undone]");
    assert.deepEqual(await jarOf(browser), jar, "the jar is not the one of before the repair");
    const seen = `All ${jar.length} cookies are those of before the repair, attribute by attribute.`;
    return { seen: `${await headlineOf(popup)} ${seen}` };
  });

  await news.popup.close();
  stage.popup = null;
  return browser;
}

/** The page where this can be seen; closes the others, which the browser opened by itself. */
async function pageWhere(browser: ChromiumBrowser, selector: string): Promise<Page> {
  let found: Page | null = null;
  for (const page of browser.context.pages()) {
    if (await page.locator(selector).isVisible()) found = page;
    else await page.close();
  }
  return found ?? assert.fail(`no page shows ${selector}`);
}

/** That the page is the one first wanted, in its own words. */
async function arrival(page: Page, { entUrl }: EmbeddedSso): Promise<string> {
  assert.equal(page.url(), `${entUrl}/cours`, "this is not the page first wanted");
  return `“${await page.locator("#welcome").textContent({ timeout: 5_000 })}”, at ${page.url()}`;
}
