/** What somebody in front of the screen would see at this point of the story. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Popup } from "../../test/browser/driver/popup.ts";
import { within } from "../../test/browser/driver/wait-until.ts";

export interface Stage {
  page: Page | null;
  popup: Popup | null;
}

const lookMs = 5_000;

/** The popup if it is still open. */
async function openPopup({ popup }: Stage): Promise<Popup | null> {
  return popup && (await popup.isOpen()) ? popup : null;
}

/** Pictures of the page and of the real popup, as two files that begin with this name. */
export async function photograph(stage: Stage, folder: string, name: string): Promise<void> {
  await stage.page?.screenshot({ path: join(folder, `${name}-page.png`), timeout: lookMs });
  await (await openPopup(stage))?.screenshot(join(folder, `${name}-popup.png`));
}

/** The texts on the screen, each on a line. */
export async function describeStage(stage: Stage): Promise<string[]> {
  const { page } = stage;
  const lines: string[] = [];
  if (page && !page.isClosed()) {
    const text = await within(lookMs, "the page's text", page.evaluate<string>("document.body.innerText")).catch(
      String,
    );
    lines.push(`page  ${page.url()}: ${onOneLine(text)}`);
  }
  const popup = await openPopup(stage);
  if (popup) lines.push(`popup ${onOneLine(await popup.text().catch(String))}`);
  return lines;
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}
