/** As much of IndexedDB as `idb-keyval` asks for: one store of values by key, each answer a moment later. */
export function fakeIndexedDb() {
  const values = new Map<string, unknown>();
  const later = <Result>(result?: Result) => {
    const request = { result, onsuccess: () => {}, onupgradeneeded: () => {} };
    queueMicrotask(() => {
      request.onupgradeneeded();
      request.onsuccess();
    });
    return request;
  };
  const database = {
    createObjectStore: () => {},
    transaction: () => ({
      objectStore: () => ({
        get: (key: string) => later(structuredClone(values.get(key))),
        put: (value: unknown, key: string) => void values.set(key, structuredClone(value)),
        get transaction() {
          return later();
        },
      }),
    }),
  };
  return { open: () => later(database) };
}
