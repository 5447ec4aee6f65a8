import type { Reading } from "../../lib/sso/reading.ts";
import type { Inspector } from "./inspector.ts";
import type { SavedPage } from "./saved-page.ts";

export type Inspection = { reading: Reading; explanation: string };

/** Reads a page and, where asked, explains the reading. @throws when it can't be read */
export function inspectPage(inspector: Inspector, page: SavedPage, explain: boolean): Promise<Inspection> {
  return inspector.withTab(async (tab) => {
    const report = await tab.read(page);
    if ("error" in report) throw new Error(report.error);
    const explanation = explain ? String(await tab.evaluate("entree.explain()")) : "";
    return { reading: report.reading, explanation };
  });
}
