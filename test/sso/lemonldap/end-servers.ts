/** Ends the servers of one state directory, started by this process or left behind by one that crashed. */

import { readdir, readFile } from "node:fs/promises";
import { startedServers } from "./spawn-server.ts";
import { waitUntil } from "./wait-until.ts";

const graceMs = 10_000;
/** A process that is just starting bears another name for a moment, and shows no command line in another. */
const looksWithoutAny = 3;
const servers = /^(slapd|starman)\b/;

/**
 * Resolves when no slapd, starman or worker of starman runs on `directory`, or none of that name; kills what does not
 * end when asked to.
 */
export async function endServers(directory: string, name = servers): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    let looks = 0;
    const areGone = async () => {
      const pids = await runningServers(directory, name);
      // Asked again each time: a starman that is just starting loses a signal, or forks one more worker after it.
      for (const pid of pids) sendSignal(pid, signal);
      looks = pids.length === 0 ? looks + 1 : 0;
      return looks === looksWithoutAny;
    };
    if (await waitUntil(areGone, graceMs)) return;
  }
  throw new Error(`Servers of ${directory} do not end: processes ${await runningServers(directory, name)}`);
}

/**
 * Process ids: what this process started, and whatever is told by the name and by the command line, which names the
 * directory. A pid file would miss the workers of a starman that was killed, which keep its port, and could name somebody
 * else's process by now.
 */
export async function runningServers(directory: string, name = servers): Promise<number[]> {
  const pids = (await readdir("/proc")).map(Number).filter((pid) => pid > 0);
  const own = startedServers(directory, name);
  const areOurs = await Promise.all(pids.map(async (pid) => own.includes(pid) || isServerOf(directory, pid, name)));
  return pids.filter((_pid, index) => areOurs[index]);
}

async function isServerOf(directory: string, pid: number, name: RegExp): Promise<boolean> {
  try {
    if (!name.test(await readFile(`/proc/${pid}/comm`, "utf8"))) return false;
    // Empty once the process has ended, even if nobody has taken note yet.
    return (await readFile(`/proc/${pid}/cmdline`, "utf8")).includes(`${directory}/`);
  } catch {
    return false;
  }
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended in between.
  }
}
