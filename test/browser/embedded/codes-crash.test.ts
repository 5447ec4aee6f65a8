import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { builtForChromium } from "../begin-story.ts";
import { giveText, keepPreviewed, openNewVault, readPlain, titlesOf, unlock } from "../codes-page.ts";
import { launchChromium } from "../driver/chromium.ts";

const addresses = ["JBSWY3DPEHPK3PXP", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"].map(
  (secret, index) =>
    `otpauth://totp/Code%20${index}:jeanne?secret=${secret}&issuer=Code%20${index}&algorithm=SHA1&digits=6&period=30`,
);

test("a browser that dies while codes are moved to and fro keeps them all, in Chromium", async () => {
  const profile = mkdtempSync(join(tmpdir(), "entree-profile-"));
  try {
    const dying = await launchChromium({ extension: builtForChromium, profile });
    const { page: before, passphrase } = await openNewVault(dying);
    await giveText(before, addresses.join("\n"));
    await keepPreviewed(before);
    const moves = dying.context.newCDPSession(before);
    const gone = new Promise((resolve) => dying.context.once("close", resolve));
    await before.locator("[data-account] [data-action=down]").first().focus();
    const key = { key: "ArrowDown", code: "ArrowDown", windowsVirtualKeyCode: 40 };
    const session = await moves;
    const strokes = Array.from({ length: 40 }, () =>
      session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key }),
    );
    for (const stroke of strokes) stroke.catch(() => {});
    await strokes[15];
    dying.protocol.send("Browser.crash").catch(() => {});
    await gone;

    const browser = await launchChromium({ extension: builtForChromium, profile });
    const page = await browser.openExtensionPage("codes.html");
    await unlock(page, passphrase);
    expect((await titlesOf(page)).sort()).toEqual(["Code 0", "Code 1"]);
    expect((await readPlain(page, passphrase)).sort()).toEqual(addresses);
    await browser.close();
    expect(browser.requestsLeavingInstitution([])).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
