import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import encodeQR from "qr";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { migrationAddress, writeMessage } from "../../vectors/write-migration.ts";
import { builtForChromium } from "../begin-story.ts";
import { deleteAll, giveFiles, giveText, keepPreviewed, openNewVault, readPlain, titlesOf } from "../codes-page.ts";
import { type ChromiumBrowser, launchChromium } from "../driver/chromium.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { fromBase32 } from "../secret-traces.ts";

const secrets = ["JBSWY3DPEHPK3PXP", "KRSXG5CTMVRXEZLUKN2XAZLSONSWG4TF", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"];
const [address = "", ...others] = secrets.map(
  (secret, index) =>
    `otpauth://totp/Guichet%20${index}:jeanne?secret=${secret}&issuer=Guichet%20${index}&algorithm=SHA1&digits=6&period=30`,
);

/** Google Authenticator's export, a part to each code: the account, SHA-1, six digits, by time. */
const parts = secrets.map((secret, index) =>
  migrationAddress(
    writeMessage([
      [
        1,
        [
          [1, fromBase32(secret)],
          [2, "jeanne"],
          [3, `Guichet ${index}`],
          [4, 1],
          [5, 1],
          [6, 2],
        ],
      ],
      [2, 1],
      [3, secrets.length],
      [4, index],
      [5, 77],
    ]),
  ),
);

let browser: ChromiumBrowser;
let page: Page;
let passphrase: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entree-pictures-"));
  browser = await launchChromium({ extension: builtForChromium });
  ({ page, passphrase } = await openNewVault(browser));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  expect(browser.requestsLeavingInstitution([])).toEqual([]);
});
afterEach(() => deleteAll(page));

/** A picture of a QR code, in a file. */
function picture(name: string, text: string): string {
  const file = join(folder, `${name}.gif`);
  writeFileSync(file, encodeQR(text, "gif", { scale: 4 }));
  return file;
}

/** Drops a file on the page, as a person who drags it there from another window. */
async function drop(file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", { type, x: 200, y: 200, data });
  await session.detach();
}

const refusal = () => page.locator("[data-message=refused], [data-state=add-refused] [role=alert]:not(:empty)");

async function expectKept(addresses: readonly string[]): Promise<void> {
  await keepPreviewed(page);
  expect(await readPlain(page, passphrase)).toEqual(addresses);
}

describe("what is given on the page of codes, in Chromium", () => {
  test("an address, pasted into the field", async () => {
    await giveText(page, address);
    await expectKept([address]);
  });

  test("an address, pasted anywhere on the page", async () => {
    await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.evaluate((text) => navigator.clipboard.writeText(text), address);
    await page.locator("h1").click();
    await page.keyboard.press("Control+v");
    await expectKept([address]);
  });

  test("a picture of a QR code, dropped on the page", async () => {
    await drop(picture("one", address));
    await expectKept([address]);
  });

  test("pictures of several codes, chosen at once", async () => {
    await giveFiles(page, "choose-file", [picture("one", address), picture("two", others[0] ?? "")]);
    await expectKept([address, others[0] ?? ""]);
  });

  test("an export in several QR codes, one after the other", async () => {
    const [first = "", ...rest] = parts.map((part, index) => picture(`part-${index}`, part));
    await giveFiles(page, "choose-file", first);
    await page.locator("[data-state=add-parts]").waitFor();
    for (const file of rest) await giveFiles(page, "next-part", file);
    await expectKept([address, ...others]);
  });

  test("an export in several QR codes, all at once, in another order", async () => {
    const files = parts.map((part, index) => picture(`part-${index}`, part));
    await giveFiles(page, "choose-file", files.reverse());
    await expectKept([address, ...others]);
  });

  test.each([
    ["a text that is none", async () => giveText(page, "bonjour")],
    ["a code for Steam", async () => giveText(page, "otpauth://steam/Jeux:joueuse?secret=JBSWY3DPEHPK3PXP")],
    ["a picture of a link", async () => drop(picture("link", "https://example.org/"))],
    [
      "a file of noise",
      async () => {
        const file = join(folder, "noise.bin");
        writeFileSync(file, Buffer.from(Array.from({ length: 4_096 }, (_, index) => (index * 97 + 31) % 256)));
        await giveFiles(page, "choose-file", file);
      },
    ],
  ])("refuses %s in words, and keeps nothing", async (_what, give) => {
    await give();
    await waitUntil("a refusal in words", async () => (await refusal().allInnerTexts()).join("").trim() !== "", {
      instead: () => page.locator("main, body").first().innerText(),
    });
    expect(await titlesOf(page)).toEqual([]);
    expect(await page.locator("[data-state=preview] [data-action=add]").count()).toBe(0);
    await page.reload();
    await page.locator("[data-state=no-accounts]").waitFor();
  });
});
