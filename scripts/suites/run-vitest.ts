import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { failuresOf, type Report } from "./failures-of.ts";
import { runCommand } from "./run-command.ts";
import type { Outcome, Say } from "./suite.ts";

const root = join(import.meta.dirname, "../..");

/** Runs vitest over these files and counts its tests. A skipped test counts as failed: it shows nothing. */
export async function runVitest(config: string, say: Say, files: readonly string[] = []): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "entree-report-"));
  const output = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${output}`];
    const ended = await runCommand(["vitest", "run", "--config", config, ...reporters, ...files], say);
    const report = JSON.parse(readFileSync(output, "utf8")) as Report;
    const failures = failuresOf(report, root);
    // An error outside of any test fails the run without one.
    return { passed: report.numPassedTests, failures: failures.length === 0 && !ended ? ["vitest failed"] : failures };
  } catch (error) {
    return { passed: 0, failures: [String(error)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
