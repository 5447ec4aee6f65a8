/** The page of codes as a person uses it, the same for every story. */
import type { Page } from "playwright-core";

/** Makes the vault behind the proposed passphrase, which is typed once more as the page wants it. Gives the passphrase. */
export async function makeVault(page: Page): Promise<string> {
  const passphrase = (await page.locator("[data-proposed]:not(:empty)").innerText()).trim();
  await page.locator("[data-action=noted]").click();
  await page.locator("[name=passphrase-again]").fill(passphrase);
  await page.locator("[data-action=confirm]").click();
  await page.locator("[data-state=accounts], [data-state=no-accounts]").waitFor();
  return passphrase;
}
