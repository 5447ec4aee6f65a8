import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

const files = {
  wxt: "wxt/bin/wxt.mjs",
  playwright: "playwright-core/cli.js",
};

/** The words that run a package's own command in this very Node, whatever the shell and the system. */
export function packageCommand(name: keyof typeof files): [node: string, file: string] {
  return [process.execPath, join(root, "node_modules", files[name])];
}

/**
 * Runs a package's command in the project's folder and lets it speak, or keeps what it said for the error.
 * @throws when it fails
 */
export function runPackage(name: keyof typeof files, args: readonly string[], stdio: "inherit" | "pipe"): void {
  const [node, file] = packageCommand(name);
  const { status, stdout, stderr, error } = spawnSync(node, [file, ...args], { cwd: root, stdio, encoding: "utf8" });
  if (status === 0) return;
  const said = [stdout, stderr, error?.message].filter(Boolean).join("\n").trim();
  throw new Error([`${name} ${args.join(" ")} failed`, said].filter(Boolean).join(":\n"));
}
