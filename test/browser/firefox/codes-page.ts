/** The page of codes in Firefox, as a person uses it. */
import type { Page } from "puppeteer-core";
import { shown } from "./begin.ts";

/** Makes the vault behind the proposed passphrase, and gives it. */
export async function makeVault(page: Page): Promise<string> {
  await shown(page, "[data-action=noted][aria-disabled=false]");
  const passphrase = (await page.$eval("[data-proposed]", ({ textContent }) => textContent ?? "")).trim();
  await page.locator("[data-action=noted]").click();
  await page.locator("[name=passphrase-again]").fill(passphrase);
  await page.locator("[data-action=confirm]").click();
  await shown(page, "[data-state=no-accounts]");
  return passphrase;
}

/** Keeps the code of an address that is pasted, for an institution where one is given. */
export async function addAccount(page: Page, address: string, institutionId?: string): Promise<void> {
  await page.locator("[name=pasted]").fill(address);
  await page.locator("[data-action=read-text]").click();
  await shown(page, "[data-state=preview]");
  if (institutionId) await page.select("[data-state=preview] [name=institution]", institutionId);
  await page.locator("[data-state=preview] [data-action=add]").click();
  await shown(page, "[data-account]");
}
