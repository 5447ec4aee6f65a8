import type { WriteOrder, WriteOutcome } from "@/lib/fill/write-code";
import { browser } from "./browser";

/**
 * Runs `write` in the top frame of a tab, out of reach of the page's own scripts, and gives its answer. Null where the
 * browser let nothing in, or the page went away before it answered: whether it holds the code is then not known.
 */
export async function writeInTab(
  tabId: number,
  write: (order: WriteOrder) => Promise<WriteOutcome>,
  order: WriteOrder,
): Promise<WriteOutcome | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      world: "ISOLATED",
      func: write,
      args: [order],
    });
    return (answer?.result as WriteOutcome | undefined) ?? null;
  } catch {
    return null;
  }
}
