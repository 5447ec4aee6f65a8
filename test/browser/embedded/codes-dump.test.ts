import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Browser } from "webextension-polyfill";
import { startEmbeddedSso } from "../../sso/embedded/start.ts";
import { builtForChromium } from "../begin-story.ts";
import { addAccount, lock, openNewVault, unlock } from "../codes-page.ts";
import { storedIn } from "../extension-state.ts";
import { fromBase32, tracesIn, tracesOfBytes, tracesOfText, tracesUnder } from "../secret-traces.ts";
import { comeToCode } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

declare const chrome: Browser;

const school = { issuer: "Guichet-Kerguelen", label: "jeanne.corbeau", secret: "JBSWY3DPEHPK3PXP" };
const other = { issuer: "Messagerie-Amsterdam", label: "j.corbeau@iles", secret: "KRSXG5CTMVRXEZLUKN2XAZLSONSWG4TF" };
const newName = "Petit-nom-de-mon-code";

const addressOf = ({ issuer, label, secret }: typeof school) =>
  `otpauth://totp/${issuer}:${encodeURIComponent(label)}?secret=${secret}&issuer=${issuer}`;

/** Every database of the page's origin as the browser gives it, which no compression hides. */
function databasesOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const request = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const held: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await request(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        held.push(name, store, await request(objects.getAllKeys()), await request(objects.getAll()));
      }
      database.close();
    }
    return JSON.stringify(held);
  });
}

test("a session of codes leaves nothing of them where it can be read, in Chromium", async () => {
  const sso = await startEmbeddedSso();
  const profile = mkdtempSync(join(tmpdir(), "entree-profile-"));
  try {
    const browser = await beginAtSchool(sso, { profile });
    await browser.context.clearCookies();
    const { page: codes, passphrase } = await openNewVault(browser);
    await addAccount(codes, addressOf(school), "ecole-exemple");
    await addAccount(codes, addressOf(other));
    const row = codes.locator("[data-account]").nth(1);
    await row.locator("[data-action=edit]").click();
    await row.locator("[name=name]").fill(newName);
    await row.locator("[data-action=rename]").click();
    await codes.locator(".account-name b", { hasText: newName }).waitFor();
    await codes.locator("[data-action=make-recovery]").click();
    const recoveryKey = (await codes.locator("[data-recovery-key]").innerText()).replace(/\s/g, "");
    await codes.locator("[data-action=kept]").click();

    const page = await browser.openTab(`${sso.entUrl}/cours`);
    await comeToCode(page, "code");
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(/\d{3}/);
    await popup.click("[data-action=copy]");
    await popup.waitFor("[data-copied]");
    await popup.click("[data-action=fill]");
    await popup.waitFor("[data-outcome=written]", 60_000);
    await popup.close();

    const { "vault-key": held } = (await storedIn(browser, "session")) as { "vault-key": { key: string } };
    const key = Buffer.from(held.key, "base64");
    expect(key.length).toBe(32);
    // Browsers keep the package's own scripts, in which a word of the list can stand as well.
    const saidByItself = globSync("**/*.{js,json}", { cwd: builtForChromium })
      .map((file) => readFileSync(join(builtForChromium, file), "utf8"))
      .join("\n");
    const words = passphrase.split(" ");
    const named = [
      ...Object.entries({ ...school, passphrase, recoveryKey, newName }),
      ...Object.entries(other).map(([what, text]) => [`the other ${what}`, text] as const),
    ];
    const traces = [
      ...named.flatMap(([what, text]) => tracesOfText(what, text)),
      ...words.slice(1).flatMap((word, at) => tracesOfText("two words of the passphrase", `${words[at]} ${word}`)),
      ...words
        .map((word) => ` ${word} `)
        .filter((word) => !saidByItself.includes(word))
        .flatMap((word) => tracesOfText("words of the passphrase", word)),
      ...tracesOfBytes("secret's bytes", fromBase32(school.secret)),
      ...tracesOfBytes("the other secret's bytes", fromBase32(other.secret)),
      ...tracesOfBytes("key", key),
    ];
    // Unlocked, the key is in the browser's memory, as text: the search finds what is there to be found.
    const inMemory = Buffer.from(JSON.stringify(await storedIn(browser, "session")));
    expect(tracesIn(inMemory, traces)).toEqual(["key in base64"]);

    await lock(codes);
    const stores = [
      await databasesOf(codes),
      JSON.stringify(await storedIn(browser, "local")),
      JSON.stringify(await storedIn(browser, "session")),
      JSON.stringify(await browser.workerEvaluate(() => chrome.storage.sync.get(null))),
    ];
    expect(stores[0]).toContain("entree-vault");
    for (const store of stores) expect(tracesIn(Buffer.from(store), traces)).toEqual([]);
    await unlock(codes, passphrase);
    await lock(codes);
    await endStory(browser);

    expect(tracesUnder(profile, tracesOfText("vault", "entree-vault")).some((file) => file.includes("IndexedDB"))).toBe(
      true,
    );
    expect(tracesUnder(profile, traces)).toEqual([]);
  } finally {
    await sso.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
