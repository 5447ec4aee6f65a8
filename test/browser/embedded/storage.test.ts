import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startEmbeddedSso } from "../../sso/embedded/start.ts";
import { waitUntil } from "../driver/wait-until.ts";
import { storedIn } from "../extension-state.ts";
import { logIn } from "./login.ts";
import { beginAtSchool, endStory } from "./school.ts";

/** The files of a profile that hold a text, in either of the ways in which Chromium writes text. */
function filesHolding(profile: string, text: string): string[] {
  const written = [Buffer.from(text, "latin1"), Buffer.from(text, "utf16le")];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => written.some((bytes) => readFileSync(file).includes(bytes)))
    .map((file) => file.slice(profile.length + 1));
}

test("a repair writes no cookie's value to the disk, and only the chosen school and what happened there, in Chromium", async () => {
  const sso = await startEmbeddedSso();
  const profile = mkdtempSync(join(tmpdir(), "entree-profile-"));
  try {
    const browser = await beginAtSchool(sso, { profile });
    const values = ["junk-7f1c9e5ab2d84c06", "old-3ac5e1974bd0f826"];
    const [login, session] = values as [string, string];
    await browser.setCookie({ name: "TGC", value: login, url: `${sso.ssoUrl}/cas`, path: "/cas", secure: true });
    await browser.setCookie({ name: "MOD_AUTH_CAS_S", value: session, url: `${sso.entUrl}/`, secure: true });
    const page = await browser.context.newPage();
    await page.goto(`${sso.entUrl}/cours`).catch(() => {});
    const popup = await browser.pressToolbarButton(page);
    await popup.click("[data-remedy=repair-session]");
    await popup.waitFor("[data-state=repaired]");
    await page.locator("#username").waitFor();

    const inMemory = JSON.stringify(await storedIn(browser, "session"));
    for (const value of values) expect(inMemory).toContain(value);
    const stored = await waitUntil("where its login page sends whoever forgot a password", async () => {
      const all = await storedIn(browser, "local");
      return "learnt-links" in all && all;
    });
    const { institutions, "attempt-log": log, provisions = [], latencies = {}, ...rest } = stored;
    expect(rest).toEqual({ "learnt-links": [expect.objectContaining({ institutionId: "ecole-exemple" })] });
    // How many milliseconds its pages took, by the day: numbers alone.
    const words = JSON.stringify(latencies).match(/[a-z-]+/gi) ?? [];
    expect(["ecole-exemple", "day", "probes", "visits"]).toEqual(expect.arrayContaining(words));
    const place = { institutionId: "ecole-exemple", host: "ent.ecole-exemple.test", path: "/cours" };
    expect(log).toContainEqual({ at: expect.any(Number), ...place, verdict: "redirect-loop", did: "repaired" });
    expect(JSON.stringify(provisions)).toMatch(
      /^\[({"askedAtMs":\d+,"institutionId":"ecole-exemple","provision":null})?\]$/,
    );
    expect(institutions).toEqual([expect.objectContaining({ id: "ecole-exemple" })]);
    for (const value of values) expect(filesHolding(profile, value)).toEqual([]);

    await logIn(page, "etudiant");
    const made = (await browser.cookies()).filter(({ name }) => name === "TGC" || name === "MOD_AUTH_CAS_S");
    expect(made.length).toBe(2);
    await endStory(browser);
    const lasting = filesHolding(profile, "ecole-exemple.test");
    expect(lasting.some((file) => file.includes("Local Extension Settings"))).toBe(true);
    const secrets = [...values, ...made.map(({ value }) => value)];
    for (const value of secrets) expect(filesHolding(profile, value)).toEqual([]);
  } finally {
    await sso.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
