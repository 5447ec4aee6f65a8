import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { beginStory, originsOf } from "../begin-story.ts";
import {
  giveFiles,
  giveText,
  keepPreviewed,
  lock,
  openNewVault,
  readPlain,
  titlesOf,
  tryPassphrase,
  unlock,
} from "../codes-page.ts";
import type { ChromiumBrowser } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { storedIn } from "../extension-state.ts";
import { domain } from "./school.ts";

const addresses = [
  "otpauth://totp/Alpha:jeanne?secret=JBSWY3DPEHPK3PXP&issuer=Alpha&algorithm=SHA1&digits=6&period=30",
  "otpauth://totp/Beta:jeanne?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Beta&algorithm=SHA256&digits=8&period=60",
  "otpauth://hotp/Gamma:jeanne?secret=KRSXG5CTMVRXEZLUKN2XAZLSONSWG4TF&issuer=Gamma&algorithm=SHA1&digits=6&counter=7",
];

let browser: ChromiumBrowser;
let page: Page;
let passphrase: string;

beforeEach(async () => {
  browser = await beginStory({ id: "ecole-exemple", origins: originsOf(domain, "cas"), certificateSpki: "" });
  ({ page, passphrase } = await openNewVault(browser));
  await giveText(page, addresses.join("\n"));
  await keepPreviewed(page);
});
afterEach(async () => {
  await browser.close();
  expect(browser.requestsLeavingInstitution([])).toEqual([]);
});

const rowOf = (title: string): Locator =>
  page.locator("[data-account]", { has: page.locator(".account-name b", { hasText: title }) });

async function titlesToBe(titles: readonly string[]): Promise<void> {
  await waitUntil(`the codes ${titles}`, async () => `${await titlesOf(page)}` === `${titles}`, {
    instead: async () => `${await titlesOf(page)}`,
  });
}

async function edit(title: string): Promise<Locator> {
  const row = rowOf(title);
  await row.locator("[data-action=edit]").click();
  return row;
}

async function rename(title: string, name: string): Promise<void> {
  const row = await edit(title);
  await row.locator("[name=name]").fill(name);
  await row.locator("[data-action=rename]").click();
  await rowOf(name).waitFor();
}

async function bind(title: string): Promise<void> {
  await (await edit(title)).locator("[name=institution]").selectOption("ecole-exemple");
  await rowOf(title).locator(".facts", { hasText: "École d’Exemple" }).waitFor();
}

test("codes are put in order, renamed, bound, deleted and taken back, for good", async () => {
  await titlesToBe(["Alpha", "Beta", "Gamma"]);
  await rowOf("Alpha").locator("[data-action=down]").click();
  await titlesToBe(["Beta", "Alpha", "Gamma"]);
  await rename("Gamma", "Ma bibliothèque");
  await bind("Beta");
  await (await edit("Alpha")).locator("[data-action=delete]").click();
  await titlesToBe(["Beta", "Ma bibliothèque"]);
  await page.locator("[data-toast=deleted] [data-action=undo]").click();
  await titlesToBe(["Beta", "Alpha", "Ma bibliothèque"]);

  await page.reload();
  await titlesToBe(["Beta", "Alpha", "Ma bibliothèque"]);
  await rowOf("Beta").locator(".facts", { hasText: "École d’Exemple" }).waitFor();
  expect(await readPlain(page, passphrase)).toEqual([addresses[1], addresses[0], addresses[2]]);
});

test("a backup brings everything back after all was erased", async () => {
  await rename("Gamma", "Ma bibliothèque");
  await bind("Beta");
  const folder = mkdtempSync(join(tmpdir(), "entree-backup-"));
  try {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-state=backup] [data-action=backup]").click(),
    ]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    const chosen = (await storedIn(browser, "local")).institutions;

    const settings = page.locator("[data-setting=start-again]");
    await settings.locator("[data-action=start-again]").click();
    await settings.locator("[name=sure]").fill("effacer");
    await settings.locator("[data-action=delete-all]").click();
    await page.locator("[data-state=create-idle]").waitFor();
    expect((await storedIn(browser, "local")).institutions).toEqual(chosen);

    await giveFiles(page, "restore", file);
    await unlock(page, passphrase);
    await titlesToBe(["Alpha", "Beta", "Ma bibliothèque"]);
    await rowOf("Beta").locator(".facts", { hasText: "École d’Exemple" }).waitFor();
    expect(await readPlain(page, passphrase)).toEqual(addresses);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a backup is added to the codes that are there, each once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "entree-backup-"));
  try {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-state=backup] [data-action=backup]").click(),
    ]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    await (await edit("Beta")).locator("[data-action=delete]").click();
    await titlesToBe(["Alpha", "Gamma"]);

    await giveFiles(page, "restore", file);
    const locked = page.locator("[data-state=add-locked]");
    await locked.locator("[name=passphrase]").fill(passphrase);
    await locked.locator("[data-action=open]").click();
    await page.locator("[data-state=preview]").waitFor();
    expect(await page.locator("[data-duplicate=true]").count()).toBe(2);
    await keepPreviewed(page);
    await titlesToBe(["Alpha", "Gamma", "Beta"]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the key of the recovery sheet opens the codes whose passphrase is forgotten", async () => {
  await page.locator("[data-action=make-recovery]").click();
  const recoveryKey = await page.locator("[data-recovery-key]").innerText();
  await page.locator("[data-action=kept]").click();
  await lock(page);
  await page.reload();
  await page.locator("[data-fold=lost] summary").click();
  await page.locator("[data-action=other-way]").click();
  await unlock(page, recoveryKey.trim());
  await titlesToBe(["Alpha", "Beta", "Gamma"]);
});

test("another recovery sheet is made for whoever knows the passphrase, and ends the first one", async () => {
  await page.locator("[data-action=make-recovery]").click();
  const first = (await page.locator("[data-recovery-key]").innerText()).trim();
  await page.locator("[data-action=kept]").click();
  await page.reload();
  await page.locator("[data-action=renew-recovery]").click();
  const asked = page.locator("[data-state=recovery-asked]");
  await asked.locator("[name=passphrase]").fill("not the passphrase");
  await asked.locator("[data-action=open]").click();
  await asked.locator("[data-attempt=wrong]").waitFor();
  expect(await page.locator("[data-recovery-key]").count()).toBe(0);
  await asked.locator("[name=passphrase]").fill(passphrase);
  await asked.locator("[data-action=open]").click();
  const second = (await page.locator("[data-recovery-key]").innerText()).trim();
  expect(second).not.toBe(first);
  await page.locator("[data-action=kept]").click();

  await lock(page);
  await page.locator("[data-fold=lost] summary").click();
  await page.locator("[data-action=other-way]").click();
  await tryPassphrase(page, first);
  await page.locator("[data-attempt=wrong]").waitFor();
  await unlock(page, second);
  await titlesToBe(["Alpha", "Beta", "Gamma"]);
});
