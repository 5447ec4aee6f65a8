import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Token } from "../../../lib/otp/account.ts";
import { fixtureFolder, makeFixtures } from "../../imports/make-fixtures.ts";
import { fixturePassphrase } from "../../imports/seal.ts";
import { builtForChromium } from "../begin-story.ts";
import { deleteAll, giveFiles, keepPreviewed, openNewVault, readPlain } from "../codes-page.ts";
import { type ChromiumBrowser, launchChromium } from "../driver/chromium.ts";

let browser: ChromiumBrowser;
let page: Page;
let passphrase: string;

beforeAll(async () => {
  browser = await launchChromium({ extension: builtForChromium });
  ({ page, passphrase } = await openNewVault(browser));
});
afterAll(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([])).toEqual([]);
});
afterEach(() => deleteAll(page));

/** An address of the key URI format, read by this story's own eyes. */
function tokenIn(line: string): Token {
  const { host: kind, pathname, searchParams } = new URL(line);
  const value = (name: string) => searchParams.get(name) ?? "";
  const issuer = value("issuer");
  const path = decodeURIComponent(pathname.slice(1));
  const common = {
    issuer,
    label: path.startsWith(`${issuer}:`) ? path.slice(issuer.length + 1) : path,
    secret: value("secret"),
    algorithm: value("algorithm"),
    digits: Number(value("digits")),
  };
  const step = kind === "hotp" ? { counter: Number(value("counter")) } : { periodSeconds: Number(value("period")) };
  return { kind, ...common, ...step } as Token;
}

const kept = async (): Promise<Token[]> => (await readPlain(page, passphrase)).map(tokenIn);

const previewed = () => page.locator("[data-state=preview] .import-name b").allInnerTexts();

describe("a file chosen on the page of codes, in Chromium", () => {
  test.each(makeFixtures())("$file", async ({ file, isLocked, tokens, problems }) => {
    await giveFiles(page, "choose-file", join(fixtureFolder, file));
    if (isLocked) {
      const locked = page.locator("[data-state=add-locked]");
      await locked.locator("[name=passphrase]").fill(fixturePassphrase);
      await locked.locator("[data-action=open]").click();
    }
    await page.locator("[data-state=preview]").waitFor();
    expect(await previewed()).toEqual(tokens.map(({ issuer, label }) => issuer || label));
    const reasons = page.locator("[data-problems] li");
    expect(await reasons.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.reason))).toEqual(
      problems.map(({ reason }) => reason),
    );
    for (const [index, { name }] of problems.entries())
      expect(await reasons.nth(index).innerText()).toContain(name ?? "");
    expect(await page.locator("[data-account]").count()).toBe(0);
    await keepPreviewed(page);
    expect(await kept()).toEqual(tokens);
  });
});
