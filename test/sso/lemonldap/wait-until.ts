/** Waiting on something that only asking can tell: a port, a page, the end of somebody else's process. */

import { setTimeout as delay } from "node:timers/promises";

/** Asks `condition` again and again until it is true; false when `timeoutMs` passed first. */
export async function waitUntil(condition: () => boolean | Promise<boolean>, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) return false;
    await delay(50);
  }
  return true;
}
