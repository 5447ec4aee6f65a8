/** What an origin keeps in a browser beside its cookies, put there and counted from within a page of its own. */
import type { Page } from "playwright-core";

export type Kept = { local: number; session: number; databases: string[]; caches: string[]; workers: number };

/** One of each kind, as a page's own script would keep them. A tab's entries of the session are that tab's alone. */
export function plantSiteData(page: Page): Promise<void> {
  return page.evaluate(async () => {
    localStorage.setItem("theme", "dark");
    sessionStorage.setItem("step", "2");
    const { body } = await fetch(location.href);
    await (await caches.open("planted")).put("/planted", new Response(body));
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open("planted", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("rows").add("one", "first");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  });
}

export function readSiteData(page: Page): Promise<Kept> {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ""),
    caches: (await caches.keys()).sort(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
