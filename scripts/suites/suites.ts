import { picturesObstacle } from "../../test/gallery/drawn-with.ts";
import { lemonldapMissing } from "../../test/sso/lemonldap/packages.ts";
import { missingPackages } from "../debian.ts";
import { findChromium } from "../find-chromium.ts";
import { findFirefox } from "../find-firefox.ts";
import type { Suite } from "./suite.ts";

const always = (): null => null;
const stories = (...files: string[]) => ({ config: "vitest.stories.config.ts", files });
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
const needsRoot = (): string | null =>
  process.platform === "linux" && process.getuid?.() === 0 ? null : "no right to write this machine's policies";
const both =
  (...needs: (() => string | null)[]) =>
  (): string | null =>
    needs.map((need) => need()).find((obstacle) => obstacle !== null) ?? null;

/** Everything that `npm test` runs: what is quickest to tell, then those that wait for one another, then the rest. */
export const suites: readonly Suite[] = [
  {
    name: "types",
    obstacle: always,
    isAlone: true,
    commands: [
      ["wxt", "prepare"],
      ["tsc", "--noEmit"],
    ],
  },
  { name: "lint", obstacle: always, isAlone: true, commands: [["biome", "ci"], ["knip"]] },
  { name: "unit tests", obstacle: always, isAlone: true, tests: { config: "vitest.config.ts", files: [] } },
  {
    name: "builds",
    obstacle: always,
    isAlone: true,
    commands: [
      ["wxt", "zip"],
      ["wxt", "build", "-b", "edge"],
      ["wxt", "zip", "-b", "firefox"],
      ["wxt", "build", "-b", "safari"],
      ["wxt", "build", "--mode", "demo"],
      ["wxt", "build", "--mode", "demo", "-b", "firefox"],
    ],
  },
  {
    name: "package",
    obstacle: always,
    commands: [
      ["web-ext", "lint", "--source-dir", ".output/firefox-mv3", "--no-config-discovery"],
      ["node", "scripts/size.ts"],
    ],
    tests: stories("test/package/"),
  },
  { name: "embedded SSO", obstacle: always, uses: ["embedded SSO"], tests: stories("test/sso/embedded/") },
  { name: "LemonLDAP::NG", obstacle: needsLemonldap, uses: ["LemonLDAP::NG"], tests: stories("test/sso/lemonldap/") },
  {
    name: "stories in Chromium, embedded SSO",
    obstacle: needsChromium,
    uses: ["embedded SSO"],
    tests: stories("test/browser/embedded/"),
  },
  {
    name: "stories in Firefox, embedded SSO",
    obstacle: needsFirefox,
    uses: ["embedded SSO"],
    tests: stories(
      ...["account", "clear-clipboard", "codes", "embedded", "jars", "prompt", "retry-private", "stopped"].map(
        (name) => `test/browser/firefox/${name}`,
      ),
    ),
  },
  {
    name: "stories in Chromium, LemonLDAP::NG",
    obstacle: both(needsChromium, needsLemonldap),
    uses: ["LemonLDAP::NG"],
    tests: stories("test/browser/lemonldap/"),
  },
  {
    name: "stories in Firefox, LemonLDAP::NG",
    obstacle: both(needsFirefox, needsLemonldap),
    uses: ["LemonLDAP::NG"],
    tests: stories("test/browser/firefox/lemonldap"),
  },
  {
    name: "faults of networks and servers in Chromium",
    obstacle: both(needsChromium, needsLemonldap),
    uses: ["embedded SSO", "LemonLDAP::NG"],
    tests: stories("test/browser/faults/"),
  },
  {
    name: "the real permission prompt in Chromium",
    obstacle: both(needsChromium, needsDisplay),
    uses: ["embedded SSO"],
    tests: stories("test/browser/prompt/"),
  },
  {
    name: "gallery",
    obstacle: needsChromium,
    tests: stories("test/gallery/accessibility", "test/gallery/layout", "test/gallery/spoken"),
  },
  {
    name: "login pages in Chromium",
    obstacle: needsChromium,
    tests: stories("test/browser/pages", "test/browser/inspect"),
  },
  {
    name: "conflicts of cookies in Chromium",
    obstacle: needsChromium,
    uses: ["scripted SSO"],
    tests: stories("test/browser/conflicts/"),
  },
  {
    name: "conflicts of cookies in Firefox",
    obstacle: needsFirefox,
    uses: ["scripted SSO"],
    tests: stories("test/browser/firefox/conflicts"),
  },
  {
    name: "pictures of the gallery",
    obstacle: both(needsChromium, picturesObstacle),
    tests: stories("test/gallery/pictures"),
  },
  { name: "browser drivers", obstacle: both(needsChromium, needsFirefox), tests: stories("test/browser/driver/") },
  {
    name: "stories in Chromium under a policy",
    obstacle: both(needsChromium, needsRoot),
    tests: stories("test/browser/managed/"),
  },
];
