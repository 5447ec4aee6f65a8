import { browser } from "./browser";

/**
 * Runs a function in the top frame of a tab, out of reach of the page's own scripts, and gives its answer. Null where
 * the browser let nothing in, or the page went away before it answered: whether it was run is then not known.
 */
export async function runInTab<Order, Answer>(
  tabId: number,
  run: (order: Order) => Promise<Answer>,
  order: Order,
): Promise<Answer | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      world: "ISOLATED",
      func: run as (order: unknown) => Promise<Answer>,
      args: [order],
    });
    return (answer?.result as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}
