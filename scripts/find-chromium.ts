/** Where this machine keeps a Chromium that can load an unpacked extension. */
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const usualPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
    "/usr/lib64/chromium-browser/chromium-browser",
  ],
  darwin: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
  win32: [
    `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
    `${process.env.ProgramFiles}\\Chromium\\Application\\chrome.exe`,
  ],
};

/**
 * The path of a Chromium: the one that `CHROMIUM` names, else the system's, else the one Playwright downloaded.
 * Null when there is none. Branded Chrome is never taken: since version 137 it ignores `--load-extension`.
 * @throws when `CHROMIUM` names a file that does not exist: another browser in its place would mislead.
 */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist`);
    return named;
  }
  const candidates = [...(usualPaths[process.platform] ?? []), chromium.executablePath()];
  return candidates.find((path) => existsSync(path)) ?? null;
}
