import { browser } from "./browser";

/** What the administrators of this machine have set, not yet parsed; nothing where there are none. */
export async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  // Firefox rejects where no policy names the extension.
  return browser.storage.managed.get(null).catch(() => ({}));
}
