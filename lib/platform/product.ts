import { browser } from "./browser";
import { browserFamily } from "./browser-family";

/** Entrée's own version, and the browser's family and main version. */
export function productNames(): { version: string; browser: string } {
  const major = navigator.userAgent.match(/(?:Chrome|Firefox)\/(\d+)/)?.[1] ?? "";
  return { version: browser.runtime.getManifest().version, browser: `${browserFamily} ${major}`.trim() };
}
