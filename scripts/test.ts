/** `npm test`: brings what is missing, runs every suite, and ends with one line that counts. */
import { lemonldapPackages } from "../test/sso/lemonldap/packages.ts";
import { canInstall, installPackages } from "./debian.ts";
import { suites } from "./suites/suites.ts";

const browserPackages = ["chromium", "chromium-l10n", "firefox-esr", "xvfb", "xauth", "xdotool"];

if (canInstall()) installPackages([...browserPackages, ...lemonldapPackages]);

const leavingOutFails = process.env.CI === "true";
const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
const leftOut: string[] = [];

for (const suite of suites) {
  if (wanted.length > 0 && !wanted.some((word) => suite.name.toLowerCase().includes(word.toLowerCase()))) continue;
  const obstacle = suite.obstacle();
  if (obstacle !== null) {
    leftOut.push(`${suite.name}: ${obstacle}`);
    if (leavingOutFails) failed += 1;
    continue;
  }
  console.log(`\n— ${suite.name}`);
  const startedAt = performance.now();
  const outcome = suite.run();
  passed += outcome.passed;
  failed += outcome.failed;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`— ${suite.name}: ${outcome.passed} passed, ${outcome.failed} failed (${seconds} s)`);
}

for (const line of leftOut) console.log(`left out — ${line}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
