import { lemonldapMissing } from "../../test/sso/lemonldap/packages.ts";
import { missingPackages } from "../debian.ts";
import { findChromium } from "../find-chromium.ts";
import { findFirefox } from "../find-firefox.ts";
import { runCommands } from "./run-command.ts";
import { runVitest } from "./run-vitest.ts";
import type { Suite } from "./suite.ts";

const always = (): null => null;
const stories = (...files: string[]) => runVitest("vitest.stories.config.ts", files);
const needsChromium = (): string | null => (findChromium() ? null : "no Chromium was found");
const needsFirefox = (): string | null => (findFirefox() ? null : "no Firefox was found");
const needsLemonldap = (): string | null => {
  const missing = lemonldapMissing();
  return missing.length === 0 ? null : `LemonLDAP::NG is not installed (${missing.length} Debian packages)`;
};
const needsDisplay = (): string | null => {
  const missing = missingPackages(["xvfb", "xdotool"]);
  return missing.length === 0 ? null : `no display to show a prompt on (${missing.join(", ")})`;
};
const both =
  (...needs: (() => string | null)[]) =>
  (): string | null =>
    needs.map((need) => need()).find((obstacle) => obstacle !== null) ?? null;

/** Everything that `npm test` runs, quickest to tell first. */
export const suites: readonly Suite[] = [
  {
    name: "types",
    obstacle: always,
    run: () =>
      runCommands([
        ["wxt", "prepare"],
        ["tsc", "--noEmit"],
      ]),
  },
  { name: "lint", obstacle: always, run: () => runCommands([["biome", "ci"], ["knip"]]) },
  { name: "unit tests", obstacle: always, run: () => runVitest("vitest.config.ts") },
  {
    name: "builds",
    obstacle: always,
    run: () =>
      runCommands([
        ["wxt", "zip"],
        ["wxt", "build", "-b", "edge"],
        ["wxt", "zip", "-b", "firefox"],
        ["wxt", "build", "-b", "safari"],
        ["wxt", "build", "--mode", "demo"],
        ["wxt", "build", "--mode", "demo", "-b", "firefox"],
      ]),
  },
  {
    name: "package",
    obstacle: always,
    run: () => {
      const lint = runCommands([
        ["web-ext", "lint", "--source-dir", ".output/firefox-mv3", "--no-config-discovery"],
        ["node", "scripts/size.ts"],
      ]);
      const built = stories("test/package");
      return { passed: lint.passed + built.passed, failed: lint.failed + built.failed };
    },
  },
  { name: "embedded SSO", obstacle: always, run: () => stories("test/sso/embedded") },
  { name: "LemonLDAP::NG", obstacle: needsLemonldap, run: () => stories("test/sso/lemonldap") },
  { name: "browser drivers", obstacle: both(needsChromium, needsFirefox), run: () => stories("test/browser/driver") },
  {
    name: "login pages in Chromium",
    obstacle: needsChromium,
    run: () =>
      stories("test/browser/pages.test.ts", "test/browser/pages-mutations.test.ts", "test/browser/inspect.test.ts"),
  },
  {
    name: "stories in Chromium, embedded SSO",
    obstacle: needsChromium,
    run: () => stories("test/browser/embedded"),
  },
  {
    name: "stories in Chromium, LemonLDAP::NG",
    obstacle: both(needsChromium, needsLemonldap),
    run: () => stories("test/browser/lemonldap"),
  },
  {
    name: "the real permission prompt in Chromium",
    obstacle: both(needsChromium, needsDisplay),
    run: () => stories("test/browser/prompt"),
  },
  {
    name: "stories in Firefox, embedded SSO",
    obstacle: needsFirefox,
    run: () => stories(...["embedded", "jars", "prompt", "stopped"].map((name) => `test/browser/firefox/${name}`)),
  },
  {
    name: "stories in Firefox, LemonLDAP::NG",
    obstacle: both(needsFirefox, needsLemonldap),
    run: () => stories("test/browser/firefox/lemonldap"),
  },
];
