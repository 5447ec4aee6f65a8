import type { Page } from "playwright-core";

/** Types letter by letter, for as long as a person takes, and sends the form. */
export async function typeLogin(page: Page, { uid, password }: { uid: string; password: string }): Promise<void> {
  // The page has kept the name of the login before.
  await page.locator("#userfield").clear();
  await page.locator("#userfield").pressSequentially(uid, { delay: 120 });
  await page.locator("#passwordfield").pressSequentially(password, { delay: 220 });
  await Promise.all([page.waitForEvent("load"), page.locator("form button[type=submit]").first().click()]);
}
