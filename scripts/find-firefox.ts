/** Where this machine keeps a Firefox that can be driven over WebDriver BiDi. */
import { existsSync } from "node:fs";

const usualPaths: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    "/usr/bin/firefox-esr",
    "/usr/bin/firefox",
    "/usr/lib/firefox/firefox",
    "/usr/lib64/firefox/firefox",
    "/snap/bin/firefox",
  ],
  darwin: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox",
  ],
  win32: [
    `${process.env.ProgramFiles}\\Mozilla Firefox\\firefox.exe`,
    `${process.env["ProgramFiles(x86)"]}\\Mozilla Firefox\\firefox.exe`,
  ],
};

/**
 * The path of a Firefox: the one that `FIREFOX` names, else the system's. Null when there is none.
 * @throws when `FIREFOX` names a file that does not exist: another browser in its place would mislead.
 */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX;
  if (named) {
    if (!existsSync(named)) throw new Error(`FIREFOX names ${named}, which does not exist`);
    return named;
  }
  return usualPaths[process.platform]?.find((path) => existsSync(path)) ?? null;
}
