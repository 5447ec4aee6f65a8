/** `npm test`: brings what is missing, runs every suite, and ends with what failed and one line that counts. */
import { lemonldapPackages } from "../test/sso/lemonldap/packages.ts";
import { canInstall, installPackages } from "./debian.ts";
import { runSuites } from "./suites/run-suites.ts";
import { suites } from "./suites/suites.ts";

const browserPackages = ["chromium", "chromium-l10n", "firefox-esr", "xvfb", "xauth", "xdotool"];

if (canInstall()) installPackages([...browserPackages, ...lemonldapPackages]);

const leavingOutFails = process.env.CI === "true";
const wanted = process.argv.slice(2);
const leftOut: string[] = [];

const asked = suites.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word.toLowerCase())),
);
const able = asked.filter(({ name, obstacle }) => {
  const why = obstacle();
  if (why !== null) leftOut.push(`${name}: ${why}`);
  return why === null;
});
const outcome = await runSuites(able);
const failed = outcome.failures.length + (leavingOutFails ? leftOut.length : 0);

for (const line of outcome.failures) console.log(`failed — ${line}`);
for (const line of leftOut) console.log(`left out — ${line}`);
console.log(`${outcome.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
