/** The page of codes as a person uses it, the same for every story. */
import type { FileChooser, Page } from "playwright-core";
import { firstRunPage } from "./begin-story.ts";
import type { ChromiumBrowser } from "./driver/chromium.ts";

const opened = "[data-state=accounts], [data-state=no-accounts]";

/** Makes the vault behind the proposed passphrase, which is typed once more as the page wants it. Gives the passphrase. */
export async function makeVault(page: Page): Promise<string> {
  // Until the words are drawn, something else stands in their place.
  const noted = page.locator("[data-action=noted][aria-disabled=false]");
  await noted.waitFor();
  const passphrase = (await page.locator("[data-proposed]").innerText()).trim();
  await noted.click();
  await page.locator("[name=passphrase-again]").fill(passphrase);
  await page.locator("[data-action=confirm]").click();
  await page.locator(opened).waitFor();
  return passphrase;
}

/** Opens the page of codes and makes the first vault there. */
export async function openNewVault(browser: ChromiumBrowser): Promise<{ page: Page; passphrase: string }> {
  // It opens in front of whatever else is open, and Chromium lets a page behind another one crawl.
  await firstRunPage(browser);
  const page = await browser.openExtensionPage("codes.html");
  return { page, passphrase: await makeVault(page) };
}

/** Types the passphrase, or whatever is tried, into the locked page, and sends it off. */
export async function tryPassphrase(page: Page, typed: string): Promise<void> {
  await page.locator("[data-state=locked] [name=passphrase]").fill(typed);
  await page.locator("[data-state=locked] [data-action=open]").click();
}

export async function unlock(page: Page, passphrase: string): Promise<void> {
  await tryPassphrase(page, passphrase);
  await page.locator(opened).waitFor();
}

/** Locks by the button of the page. */
export async function lock(page: Page): Promise<void> {
  await page.locator("[data-action=lock]").click();
  await page.locator("[data-state=locked]").waitFor();
}

/** Types a text where addresses and keys are pasted, and has it read. */
export async function giveText(page: Page, text: string): Promise<void> {
  await page.locator("[name=pasted]").fill(text);
  await page.locator("[data-action=read-text]").click();
}

/** Chooses files by the button of that name, in the dialogue that it opens. */
export async function giveFiles(
  page: Page,
  button: string,
  files: Parameters<FileChooser["setFiles"]>[0],
): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.locator(`[data-action=${button}]`).click(),
  ]);
  await chooser.setFiles(files);
}

/** Keeps all that the preview offers, bound to an institution where one is named. */
export async function keepPreviewed(page: Page, institutionId?: string): Promise<void> {
  const preview = page.locator("[data-state=preview]");
  await preview.waitFor();
  if (institutionId) {
    for (const choice of await preview.locator("[name=institution]").all()) await choice.selectOption(institutionId);
  }
  await preview.locator("[data-action=add]").click();
  await preview.waitFor({ state: "detached" });
}

/** Pastes the address of one code and keeps it. */
export async function addAccount(page: Page, address: string, institutionId?: string): Promise<void> {
  await giveText(page, address);
  await keepPreviewed(page, institutionId);
}

/** What the codes in the list are called, in their order. */
export function titlesOf(page: Page): Promise<string[]> {
  return page.locator("[data-account] .account-name b").allInnerTexts();
}

/** Deletes every code of the list, and the offer to take the last one back. */
export async function deleteAll(page: Page): Promise<void> {
  const rows = page.locator("[data-account]");
  for (let left = await rows.count(); left > 0; left -= 1) {
    const row = rows.first();
    const id = await row.getAttribute("data-account");
    await row.locator("[data-action=edit]").click();
    await row.locator("[data-action=delete]").click();
    await page.locator(`[data-account="${id}"]`).waitFor({ state: "detached" });
    if (left === 1) await page.locator("[data-toast=deleted] [data-action=dismiss]").click();
  }
}

/** The addresses of every code, as the page gives them in clear once the passphrase was typed again. */
export async function readPlain(page: Page, passphrase: string): Promise<string[]> {
  await page.locator("[data-action=plain]").click();
  const asked = page.locator("[data-state=plain-asked]");
  await asked.locator("[name=passphrase]").fill(passphrase);
  await asked.locator("[data-action=open]").click();
  const open = page.locator("[data-state=plain-open]");
  await open.waitFor();
  const lines = await open.locator(".plain-line").allTextContents();
  await open.locator("[data-action=close]").click();
  return lines;
}
