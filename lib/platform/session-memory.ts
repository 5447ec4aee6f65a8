import { browser } from "./browser";
import { readTogether } from "./read-together";

/**
 * What the background must not lose when it dies, for as long as the browser runs. Kept in memory by the browser,
 * hidden from content scripts, never on the disk. Chromium keeps JSON alone: no bytes, no keys, no undefined.
 */
export async function recall<T>(key: string): Promise<T | null> {
  return ((await readTogether("session", key)) as T | undefined) ?? null;
}

export function remember(key: string, value: unknown): Promise<void> {
  return alone(key, () => write(key, value));
}

/** At once, for a window that is closing; and again after a change under way, which would bring the value back. */
export async function forget(key: string): Promise<void> {
  await Promise.all([remove(key), alone(key, () => remove(key))]);
}

const write = (key: string, value: unknown): Promise<void> => browser.storage.session.set({ [key]: value });

const remove = (key: string): Promise<void> => browser.storage.session.remove(key);

const alone = <T>(key: string, task: () => Promise<T>): Promise<T> => navigator.locks.request(`memory:${key}`, task);

/** Every key that begins with `prefix`, with its value. */
export async function recallAll<T>(prefix: string): Promise<Map<string, T>> {
  const held = await browser.storage.session.get(null);
  return new Map(Object.entries(held as Record<string, T>).filter(([key]) => key.startsWith(prefix)));
}

/**
 * Reads, changes and writes one value with nobody in between: events come faster than storage answers. Returning
 * `undefined` leaves the value as it is, `null` forgets it. `change` must not write that same value itself: it would
 * wait for its own end.
 */
export function revise<T>(
  key: string,
  change: (held: T | null) => Promise<T | null | undefined> | T | null | undefined,
): Promise<T | null> {
  return alone(key, async () => {
    const held = await recall<T>(key);
    const next = await change(held);
    if (next === undefined) return held;
    await (next === null ? remove(key) : write(key, next));
    return next;
  });
}

/** Chromium lets content scripts be given access to this storage: say that they are not. Firefox has no such switch. */
export async function keepMemoryFromPages(): Promise<void> {
  const session = browser.storage.session as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await session.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

/** Every key held. */
export async function memoryKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.session.get(null));
}
