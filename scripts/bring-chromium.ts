/** A Chromium, whatever it takes, for somebody who was promised that one command is enough. */
import { canInstall, installPackages } from "./debian.ts";
import { findChromium } from "./find-chromium.ts";
import { runPackage } from "./package-command.ts";

const whatToDo = "Install a Chromium, or name one: CHROMIUM=/path/to/chromium. Branded Chrome does not do.";

/**
 * The path of the Chromium that is there, else of one brought here: Debian's packages where they can be installed, else
 * Playwright's download. Says what it does.
 * @throws when neither way gives one, with what to do
 */
export function bringChromium(): string {
  const found = findChromium();
  if (found) return found;

  console.log("No Chromium on this machine.");
  const ways = [
    ...(canInstall() ? [() => installPackages(["chromium", "chromium-l10n"])] : []),
    () => {
      console.log("downloading Playwright's Chromium");
      runPackage("playwright", ["install", "--no-shell", "chromium"], "inherit");
    },
  ];
  for (const bring of ways) {
    try {
      bring();
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
    }
    const brought = findChromium();
    if (brought) return brought;
  }
  throw new Error(`No Chromium could be brought here. ${whatToDo}`);
}
