import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Say } from "./suite.ts";

const root = join(import.meta.dirname, "../..");

/** Where the project's own commands are, before any other of the same name. */
const environment = {
  ...process.env,
  PATH: `${join(root, "node_modules/.bin")}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`,
};

/** Runs a command of the project; `say` gets what it prints, as it prints it. True when it ended well. */
export function runCommand(words: readonly string[], say: Say): Promise<boolean> {
  const [command = "", ...args] = words;
  const child = spawn(command, args, { cwd: root, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", say);
  return new Promise((resolve) => {
    child.on("error", ({ message }) => {
      say(`${command}: ${message}\n`);
      resolve(false);
    });
    child.on("close", (status) => resolve(status === 0));
  });
}
