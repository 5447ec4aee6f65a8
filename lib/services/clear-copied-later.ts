import { onWake, wakeIn } from "@/lib/platform/alarms";
import { clipboardAccess, dropPermissions, hasPermissions, requestPermissions } from "@/lib/platform/permissions";
import { forget, recall, remember } from "@/lib/platform/session-memory";
import { needsUnseenPage, openUnseenPage } from "@/lib/platform/unseen-page";
import { clearCopied } from "./clear-copied";
import { markOf } from "./copied-mark";
import { readVaultSettings, reviseVaultSettings } from "./vault-settings";

const place = "copied";
const clearWake = "clear-clipboard";
const minutesUntilCleared = 1;

/** Whether what is copied is cleared away after a minute: the student wants it, and the browser still allows it. */
export async function clearsCopied(): Promise<boolean> {
  const { clearsClipboard } = await readVaultSettings();
  return clearsClipboard && (await hasPermissions(clipboardAccess));
}

/** Asks the browser. Must be called first thing in a click. False where the student refused. */
export async function allowClearing(): Promise<boolean> {
  const isAllowed = await requestPermissions(clipboardAccess).catch(() => false);
  if (isAllowed) await reviseVaultSettings({ clearsClipboard: true });
  return isAllowed;
}

/** Gives the permission back, too. */
export async function forbidClearing(): Promise<void> {
  await reviseVaultSettings({ clearsClipboard: false });
  await dropPermissions(clipboardAccess);
}

/** Notes what was copied, to clear it away in a minute where the student wants that. */
export async function clearCopiedLater(text: string): Promise<void> {
  if (!(await clearsCopied())) return;
  await remember(place, await markOf(text));
  await wakeIn(clearWake, minutesUntilCleared);
}

/** Run in the background. */
export function watchForClearing(): void {
  onWake(clearWake, () => void clearNow());
}

async function clearNow(): Promise<void> {
  const mark = await recall<string>(place);
  await forget(place);
  if (mark === null || !(await clearsCopied())) return;
  if (!needsUnseenPage()) return clearCopied(mark, document);
  await openUnseenPage(`/clipboard.html#${encodeURIComponent(mark)}`, "Clears a copied code away");
}
