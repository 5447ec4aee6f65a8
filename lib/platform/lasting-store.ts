import * as v from "valibot";
import { browser } from "./browser";
import { readTogether } from "./read-together";

/** One value on the disk, with the only shape in which it is accepted back. */
export type LastingValue<S extends v.GenericSchema> = {
  key: string;
  schema: S;
  fallback: v.InferOutput<S>;
};

/** The value held, or the fallback when there is none or an older or damaged shape. */
export async function readLasting<S extends v.GenericSchema>(value: LastingValue<S>): Promise<v.InferOutput<S>> {
  const parsed = v.safeParse(value.schema, await readTogether("local", value.key));
  return parsed.success ? parsed.output : value.fallback;
}

/**
 * Reads, changes and writes with nobody in between, in whichever of our pages it is called. Writes nothing when `change`
 * gives back the value that it was given. Rejects a value of another shape, which could not be read back and would take
 * with it what is held.
 */
export async function reviseLasting<S extends v.GenericSchema>(
  value: LastingValue<S>,
  change: (held: v.InferOutput<S>) => v.InferOutput<S>,
): Promise<void> {
  await navigator.locks.request(`lasting:${value.key}`, async () => {
    const held = await readLasting(value);
    const next = change(held);
    if (next === held) return;
    await browser.storage.local.set({ [value.key]: v.parse(value.schema, next) });
  });
}

/** Calls back whenever the value changes, until the signal aborts. */
export function onLastingChange<S extends v.GenericSchema>(
  value: LastingValue<S>,
  callback: () => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === "local" && value.key in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener("abort", () => browser.storage.onChanged.removeListener(listener));
}

/** The keys of every value held. */
export async function lastingKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null));
}

/** Forgets values, whatever shape they have. */
export async function forgetLasting(keys: readonly string[]): Promise<void> {
  for (const key of keys)
    await navigator.locks.request(`lasting:${key}`, async () => void (await browser.storage.local.remove(key)));
}
