import { measureOffset } from "@/lib/clock/measure";
import type { Answer } from "@/lib/clock/sample";
import { readClocks } from "@/lib/platform/clock";
import { askHead } from "@/lib/platform/requests";
import { listChosen } from "./chosen-institutions";
import { addSamples, keptSamples } from "./clock-memory";

/** A file that servers have or have not: either way they answer with their time, and begin no login for it. */
const askedPath = "/robots.txt";

/**
 * Asks an institution's own login host for its time, on a click or after a refused code: HEAD requests, twelve at most,
 * each timed to tell most. False where no answer served.
 */
export async function checkClock(institutionId: string): Promise<boolean> {
  const institution = (await listChosen()).find(({ id }) => id === institutionId);
  const host = institution?.codeHosts[0];
  if (!host) return false;
  const seen = (await keptSamples(institutionId)).filter((sample) => sample.host === host);
  const measured = await measureOffset({
    request: () => timedHead(host),
    now: readClocks,
    wait: (forMs) => new Promise((resolve) => setTimeout(resolve, forMs)),
    seen,
  });
  await addSamples(institutionId, measured.samples.slice(seen.length), readClocks());
  return measured.estimate !== null;
}

async function timedHead(host: string): Promise<Answer | null> {
  const sent = readClocks();
  const answer = await askHead(`https://${host}${askedPath}`);
  const receivedMs = readClocks().steadyMs;
  return answer && { ...answer, host, secure: true, fromCache: false, fromServiceWorker: false, sent, receivedMs };
}
