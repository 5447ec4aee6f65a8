/** The page of the time as a person uses it. */
import type { Page } from "playwright-core";

/** Presses "check the time" and waits for what comes of it. */
export async function checkTime(page: Page): Promise<void> {
  await page.locator("[data-action=check]").click();
  await page.locator("[data-part=check][data-state=done]").waitFor({ timeout: 60_000 });
}

/** What is to be read there, with plain spaces. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/\s+/g, " ");
}

/** Types the code that the phone shows, and has it looked for. */
export async function givePhoneCode(page: Page, code: string): Promise<void> {
  await page.locator("[name=phone-code]").fill(code);
  await page.locator("[data-action=search]").click();
}
