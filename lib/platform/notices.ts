import { browser } from "./browser";

/** A word on the student's desktop. Nothing where they did not allow it, which is their choice. */
export async function showNotice(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL("/icons/128.png" as "/");
  // Absent for as long as the permission was not given.
  await browser.notifications?.create(id, { type: "basic", title, message, iconUrl }).catch(() => undefined);
}

/**
 * Calls back with the id of a notice that was clicked, and takes it away. What it returns must be called again when the
 * permission was given: until then there is nothing to listen to.
 */
export function onNoticeClicked(callback: (id: string) => void): () => void {
  const hear = (id: string): void => {
    void browser.notifications?.clear(id);
    callback(id);
  };
  const register = (): void => {
    browser.notifications?.onClicked.removeListener(hear);
    browser.notifications?.onClicked.addListener(hear);
  };
  register();
  return register;
}
