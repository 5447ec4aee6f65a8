import { browser } from "./browser";

type Area = "local" | "session";

type Reading = { keys: Set<string>; held: Promise<Record<string, unknown>> };

const begun: Record<Area, Reading | null> = { local: null, session: null };

/**
 * The value under a key, undefined where there is none. What is asked for in one turn is read in one call, and is the
 * same object for all who asked: a window asks for a dozen things as it opens, and each call wakes another process.
 */
export async function readTogether(area: Area, key: string): Promise<unknown> {
  begun[area] ??= begin(area);
  const { keys, held } = begun[area];
  keys.add(key);
  return (await held)[key];
}

function begin(area: Area): Reading {
  const keys = new Set<string>();
  const held = Promise.resolve().then(() => {
    begun[area] = null;
    return browser.storage[area].get([...keys]);
  });
  return { keys, held };
}
