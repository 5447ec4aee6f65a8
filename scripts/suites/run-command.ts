import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Outcome } from "./suite.ts";

const root = join(import.meta.dirname, "../..");

/** Where the project's own commands are, before any other of the same name. */
const environment = {
  ...process.env,
  PATH: `${join(root, "node_modules/.bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`,
};

/** Runs a command of the project and lets it speak. True when it ended well. */
export function runCommand(words: readonly string[]): boolean {
  const [command = "", ...args] = words;
  const { status, error } = spawnSync(command, args, { cwd: root, env: environment, stdio: "inherit" });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** A suite that is a list of commands: each counts as one test, and the first that fails ends it. */
export function runCommands(commands: readonly (readonly string[])[]): Outcome {
  const failedAt = commands.findIndex((words) => !runCommand(words));
  return failedAt < 0 ? { passed: commands.length, failed: 0 } : { passed: failedAt, failed: 1 };
}
