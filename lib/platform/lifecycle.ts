import { browser } from "./browser";

/** Calls back once, when the extension has just been installed; not on an update. */
export function onFirstInstall(callback: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") callback();
  });
}

/** Calls back when the browser starts and when the extension was installed or updated. */
export function onStart(callback: () => void): void {
  browser.runtime.onStartup.addListener(callback);
  browser.runtime.onInstalled.addListener(callback);
}
