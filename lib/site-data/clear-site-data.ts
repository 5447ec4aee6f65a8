/**
 * Runs inside the page: deletes what its origin keeps beside its cookies, for good. False where it is not the top frame
 * of an https page of that host (`URL.host`), and where the browser refused a part. A database that the page still has
 * open goes when the page does.
 *
 * The browser sends its text alone into the page: everything it needs stands within it.
 */
export async function clearSiteData(host: string): Promise<boolean> {
  if (location.protocol !== "https:" || location.host !== host || window !== window.top) return false;
  const isDone = async (clear: () => unknown): Promise<boolean> => {
    try {
      await clear();
      return true;
    } catch {
      return false;
    }
  };
  const deleteDatabase = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onblocked = () => resolve();
      request.onerror = () => reject(request.error);
    });
  const done = [
    await isDone(() => localStorage.clear()),
    await isDone(() => sessionStorage.clear()),
    await isDone(async () => {
      for (const { name } of await indexedDB.databases()) if (name !== undefined) await deleteDatabase(name);
    }),
    // Before the caches, which it could fill again.
    await isDone(async () => {
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    }),
    await isDone(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    }),
  ];
  return done.every(Boolean);
}
