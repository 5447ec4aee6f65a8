import type { SiteData } from "./site-data";

/**
 * Runs inside the page: counts what its origin keeps, and looks at none of it. Null where it is not the top frame of an
 * https page of that host (`URL.host`).
 *
 * The browser sends its text alone into the page: everything it needs stands within it.
 */
export async function countSiteData(host: string): Promise<SiteData | null> {
  if (location.protocol !== "https:" || location.host !== host || window !== window.top) return null;
  // A browser that blocks a site's data throws instead of saying that there is none.
  const counted = async (count: () => number | Promise<number>): Promise<number> => {
    try {
      return await count();
    } catch {
      return 0;
    }
  };
  return {
    entries: (await counted(() => localStorage.length)) + (await counted(() => sessionStorage.length)),
    databases: await counted(async () => (await indexedDB.databases()).length),
    caches: await counted(async () => (await caches.keys()).length),
    workers: await counted(async () => (await navigator.serviceWorker.getRegistrations()).length),
  };
}
