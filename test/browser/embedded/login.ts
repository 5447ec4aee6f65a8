import { TOTP } from "otpauth";
import type { Page } from "playwright-core";
import { type Account, accounts, passwordOf } from "../../sso/embedded/accounts.ts";

/** Types the right password of an account, and its code where it has one, as a person does. */
export async function logIn(page: Page, uid: string): Promise<void> {
  const account = await comeToCode(page, uid);
  if (!account.codeSecret) return;
  await page.locator("#token").fill(new TOTP({ secret: account.codeSecret }).generate());
  await submit(page);
}

/** Types the right password of an account, and stops where its code is wanted. */
export async function comeToCode(page: Page, uid: string): Promise<Account> {
  const account = accounts.find((candidate) => candidate.uid === uid);
  if (!account) throw new Error(`no account ${uid}`);
  await page.locator("#username").fill(uid);
  await page.locator("#password").fill(passwordOf(account));
  await submit(page);
  return account;
}

async function submit(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.locator("#fm1 [type=submit]").click()]);
}
