import { parseBatchLine } from "./batch-line.ts";
import { inOneLine } from "./in-one-line.ts";
import { inspectPage } from "./inspect-page.ts";
import type { Inspector } from "./inspector.ts";

/** One line of `--batch` answered: a reading, or what kept it from being one. Never throws. */
export async function inspectLine(
  inspector: Inspector,
  line: string,
  explain: boolean,
): Promise<{ line: string; explanation: string; isRead: boolean }> {
  try {
    const page = parseBatchLine(line);
    const { reading, explanation } = await inspectPage(inspector, page, explain);
    return { line: JSON.stringify(reading), explanation: explanation && `${page.file}\n${explanation}`, isRead: true };
  } catch (error) {
    return { line: JSON.stringify({ error: inOneLine(error) }), explanation: "", isRead: false };
  }
}
