import { browser } from "./browser";

/** Calls back when the person locks the screen. Browsers that cannot tell never do. */
export function onScreenLocked(callback: () => void): void {
  browser.idle?.onStateChanged.addListener((state) => {
    if (state === "locked") callback();
  });
}
