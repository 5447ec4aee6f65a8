import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";
import type { Outcome, Say } from "./suite.ts";

type Report = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };

/** Runs vitest over these files and counts its tests. A skipped test counts as failed: it shows nothing. */
export async function runVitest(config: string, say: Say, files: readonly string[] = []): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "entree-report-"));
  const output = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${output}`];
    const ended = await runCommand(["vitest", "run", "--config", config, ...reporters, ...files], say);
    const report = JSON.parse(readFileSync(output, "utf8")) as Report;
    const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
    // A file that could not be loaded has no test to fail.
    return { passed: report.numPassedTests, failed: failed === 0 && !ended ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
