import { bundle } from "./bundle.ts";

/** What is put into each page: the reader, into a world of its own, and the count of timers, into the page's. */
export type PageScripts = { reader: string; timers: string };

export async function bundlePageScripts(): Promise<PageScripts> {
  const [reader, timers] = await Promise.all([
    bundle("scripts/inspect/in-page.ts", "entree"),
    bundle("scripts/inspect/count-timers.ts", "timers"),
  ]);
  return { reader, timers };
}
