import type { Answer } from "@/lib/clock/sample";
import { readClocks } from "@/lib/platform/clock";
import { askHead } from "@/lib/platform/requests";

/** A file that servers have or have not: either way they answer with their time, and begin no login for it. */
const askedPath = "/robots.txt";

/** One HEAD of a login host, timed. `host` is `URL.host`; null where it is not granted, and where no answer came in time. */
export async function timeHead(host: string, boundMs?: number): Promise<Answer | null> {
  const sent = readClocks();
  const answer = await askHead(`https://${host}${askedPath}`, boundMs);
  const receivedMs = readClocks().steadyMs;
  return answer && { ...answer, host, secure: true, fromCache: false, fromServiceWorker: false, sent, receivedMs };
}
