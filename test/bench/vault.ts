/**
 * `npm run bench:vault`: what unlocking costs beside the bare derivation of its key, and how
 * soon a code is on screen, in one run of a real Chromium.
 */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { builtForChromium } from "../browser/begin-story.ts";
import { addAccount, lock, openNewVault } from "../browser/codes-page.ts";
import { type ChromiumBrowser, launchChromium } from "../browser/driver/chromium.ts";

const rounds = 9;
const hashWasm = join(import.meta.dirname, "../../node_modules/hash-wasm/dist/argon2.umd.min.js");

const browser = await launchChromium({ extension: builtForChromium });
try {
  const { page, passphrase } = await openNewVault(browser);
  await addAccount(page, "otpauth://totp/Exemple:jeanne?secret=JBSWY3DPEHPK3PXP&issuer=Exemple");
  const bare: number[] = [];
  const unlocked: number[] = [];
  // One of each in turn: whatever else the machine does falls on both.
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await timeDerivation(browser));
    unlocked.push(await timeUnlock(page, passphrase));
  }
  // Pages of one extension share a thread: that one would work on it as well.
  await page.close();
  const shown: number[] = [];
  for (let round = 0; round < rounds; round += 1) shown.push(await timePopup(browser));
  const [bareMs, unlockMs] = [medianOf(bare), medianOf(unlocked)];
  console.log(`bare Argon2id of hash-wasm   ${bareMs.toFixed(0)} ms`);
  console.log(`unlocking the codes          ${unlockMs.toFixed(0)} ms, ${(unlockMs / bareMs).toFixed(2)} times that`);
  console.log(`popup opened to code shown   ${medianOf(shown).toFixed(0)} ms`);
  console.log(`medians of ${rounds}, in Chromium ${browser.context.browser()?.version()}`);
} finally {
  await browser.close();
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

type HashWasm = { argon2id(options: object): Promise<Uint8Array> };

/** The derivation of RFC 9106 §4 that the vault asks for, in a page that is new each time, as the vault's worker is. */
async function timeDerivation({ openTab }: ChromiumBrowser): Promise<number> {
  const blank = await openTab("about:blank");
  await blank.addScriptTag({ path: hashWasm });
  const ms = await blank.evaluate(async () => {
    const { hashwasm } = globalThis as unknown as { hashwasm: HashWasm };
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const costs = { memorySize: 65_536, iterations: 3, parallelism: 4, hashLength: 32, outputType: "binary" };
    const startedAt = performance.now();
    await hashwasm.argon2id({ password: "cinq mots pour rien dire", salt, ...costs });
    return performance.now() - startedAt;
  });
  await blank.close();
  return ms;
}

/** From the passphrase sent off to the codes on the page. */
async function timeUnlock(page: Page, passphrase: string): Promise<number> {
  await page.bringToFront();
  await lock(page);
  await page.locator("[name=passphrase]").fill(passphrase);
  const opened = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sentAt = 0;
        document.addEventListener("submit", () => (sentAt = performance.now()), { capture: true, once: true });
        const look = new MutationObserver(() => {
          if (!document.querySelector("[data-account]")) return;
          look.disconnect();
          resolve(performance.now() - sentAt);
        });
        look.observe(document, { childList: true, subtree: true });
      }),
  );
  await page.locator("[data-action=open]").click();
  return opened;
}

/** From the popup's first moment to the frame after its first code, in a tab: there the page can be watched from then on. */
async function timePopup({ context, extensionId }: ChromiumBrowser): Promise<number> {
  const tab = await context.newPage();
  await tab.addInitScript(() => {
    const seen = new Promise<number>((resolve) => {
      const look = new MutationObserver(() => {
        if (!document.querySelector(".digits")) return;
        look.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      look.observe(document, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { seen });
  });
  await tab.goto(`chrome-extension://${extensionId}/popup.html`);
  const ms = await tab.evaluate(() => (globalThis as unknown as { seen: Promise<number> }).seen);
  await tab.close();
  return ms;
}
