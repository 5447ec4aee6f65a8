/** What axe-core objects to on the screens, each rule with the first element that breaks it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { Media, Popup } from "./driver/popup.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const run = "axe.run().then(({ violations }) => violations)";

const reportOf = (violations: AxeResults["violations"]): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

/** Colours that are on their way from one state or theme to the other have a contrast of their own. */
const standStill = `{
  const still = new CSSStyleSheet();
  still.replaceSync("*, ::before, ::after { animation: none !important; transition: none !important }");
  document.adoptedStyleSheets.push(still);
}`;

type ColorScheme = NonNullable<Media["colorScheme"]>;

export async function violationsOn(page: Page, colorScheme: ColorScheme): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const session = await page.context().newCDPSession(page);
  // Through the debugger, which the page's own policy does not bind.
  const evaluate = (expression: string) =>
    session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  await evaluate(standStill);
  await evaluate(`${axe};0`);
  const { result } = await evaluate(run);
  await session.detach();
  return reportOf(result.value);
}

export async function violationsIn(popup: Popup, colorScheme: ColorScheme): Promise<string[]> {
  await popup.emulate({ colorScheme });
  await popup.evaluate(standStill);
  await popup.evaluate(`${axe};0`);
  return reportOf(await popup.evaluate<AxeResults["violations"]>(run));
}
