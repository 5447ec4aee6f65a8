import { TOTP } from "otpauth";
import type { Page } from "playwright-core";

/** Who logs in, and with what; the code is made where there is a secret. */
export type Person = { uid: string; password: string; totpSecret?: string };

/** Types the password, and the code where there is one, as a person does. */
export async function logIn(page: Page, { uid, password, totpSecret }: Person): Promise<void> {
  await page.locator("#userfield").fill(uid);
  await page.locator("#passwordfield").fill(password);
  await submit(page);
  if (!totpSecret) return;
  await page.locator("#extcode").fill(new TOTP({ secret: totpSecret }).generate());
  await submit(page);
}

async function submit(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.locator("form button[type=submit]").first().click()]);
}

/** The PE code that the portal shows. */
export function shownCode(page: Page): Promise<string | null> {
  return page.locator("[trmsg]").first().getAttribute("trmsg");
}
