import { runCommand } from "./run-command.ts";
import { runVitest } from "./run-vitest.ts";
import type { Outcome, Say, Suite } from "./suite.ts";

/** Runs a suite's commands, then its tests. A command that fails ends it. */
export async function runSuite({ commands = [], tests }: Suite, say: Say): Promise<Outcome> {
  for (const [passed, words] of commands.entries()) {
    if (!(await runCommand(words, say))) return { passed, failures: [words.join(" ")] };
  }
  const { passed, failures } = tests ? await runVitest(tests.config, say, tests.files) : { passed: 0, failures: [] };
  return { passed: commands.length + passed, failures };
}
