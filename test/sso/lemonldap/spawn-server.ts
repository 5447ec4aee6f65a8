/** A server as a child of this process, in the foreground, so that its end is seen. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";

/**
 * Resolves when the process runs, which says nothing yet about what it serves; what it prints goes to `logFile`.
 * Rejects when the program cannot be run.
 */
export async function spawnServer(
  program: string,
  args: string[],
  logFile: string,
  environment: Record<string, string> = {},
): Promise<ChildProcess> {
  const log = await open(logFile, "a");
  try {
    const child = spawn(program, args, {
      stdio: ["ignore", log.fd, log.fd],
      env: { ...process.env, ...environment },
    });
    await once(child, "spawn");
    return child;
  } finally {
    await log.close();
  }
}

export function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}
