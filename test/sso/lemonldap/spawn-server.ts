/** A server as a child of this process, in the foreground, so that its end is seen. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { basename } from "node:path";

const started = new Map<ChildProcess, { program: string; args: readonly string[] }>();

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
    started.set(child, { program, args });
    child.once("exit", () => started.delete(child));
    return child;
  } finally {
    await log.close();
  }
}

export function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

/**
 * Process ids of the servers that this process started, of that name and with that directory in their arguments, and
 * that have not ended. While such a one takes its own name, what the system says of it may be neither its old nor its
 * new one.
 */
export function startedServers(directory: string, name: RegExp): number[] {
  return [...started].flatMap(([{ pid }, { program, args }]) => {
    const isMeant = name.test(basename(program)) && args.some((arg) => arg.includes(`${directory}/`));
    return pid !== undefined && isMeant ? [pid] : [];
  });
}
