import { createInterface } from "node:readline";
import type { ChromiumBrowser } from "../../test/browser/driver/chromium.ts";
import type { EmbeddedSso } from "../../test/sso/embedded/start.ts";
import { schoolCard } from "../start-school.ts";
import { breakSession, wantCourses } from "./break-session.ts";

/** Leaves the browser to the person, who can have the session broken anew. Resolves when they close it. */
export async function stayToPlay(browser: ChromiumBrowser, sso: EmbeddedSso): Promise<void> {
  const closed = new Promise((resolve) => browser.context.once("close", resolve));
  console.log(`
The browser is yours. The undoing has put the old session back, so opening the ENT goes in circles again:
do it, and press Entrée's button in the toolbar.

${schoolCard(sso)}

Enter breaks the session again, in a new tab. Ctrl+C, or closing the browser, ends.`);
  const lines = createInterface({ input: process.stdin });
  lines.on("line", async () => {
    try {
      await breakSession(browser, sso);
      const error = await wantCourses(await browser.context.newPage(), sso);
      console.log(error ? `Broken: ${error}. Press Entrée's button.` : "Broken: log in, and it goes in circles.");
    } catch (error) {
      console.log(`It could not be broken: ${error instanceof Error ? error.message : error}`);
    }
  });
  await closed;
  lines.close();
}
