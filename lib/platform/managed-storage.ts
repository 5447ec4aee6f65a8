import { browser } from "./browser";
import { readTogether } from "./read-together";

type Managed = Readonly<Record<string, unknown>>;

/** Where the last known wishes of administrators are kept. */
export const managedCopyKey = "administrators";

/** What the administrators of this machine had set when it was heard last, not yet parsed; nothing where there are none. */
export async function readManaged(): Promise<Managed> {
  return ((await readTogether("local", managedCopyKey)) as Managed | undefined) ?? {};
}

/**
 * Asks the browser for them and keeps a copy. Chromium answers when it has read its policies, which can be long after a
 * page was opened: pages read the copy and never wait. Firefox rejects where no policy names the extension.
 */
export async function hearManaged(): Promise<void> {
  const managed: Managed = await browser.storage.managed.get(null).catch(() => ({}));
  if (JSON.stringify(managed) === JSON.stringify(await readManaged())) return;
  await browser.storage.local.set({ [managedCopyKey]: managed });
}
