import { measureOffset } from "@/lib/clock/measure";
import type { CheckOutcome } from "@/lib/messages/clock-view";
import { readClocks } from "@/lib/platform/clock";
import { grantedAmong } from "@/lib/platform/permissions";
import { listChosen } from "./chosen-institutions";
import { noteEstimate } from "./clock-history";
import { keepSamples } from "./clock-memory";
import { timeHead } from "./time-head";

/**
 * Asks an institution's own login host for its time, on a click or after a refused code: HEAD requests, twelve at most,
 * each timed to tell most.
 */
export async function checkClock(institutionId: string): Promise<CheckOutcome> {
  const institution = (await listChosen()).find(({ id }) => id === institutionId);
  const host = institution?.codeHosts[0] ?? institution?.ssoHosts[0];
  if (!host || !(await isGranted(host))) return "not-granted";
  const measured = await measureOffset({
    request: () => timeHead(host),
    now: readClocks,
    wait: (forMs) => new Promise((resolve) => setTimeout(resolve, forMs)),
  });
  if (measured.estimate === null) return "no-answer";
  await keepSamples(institutionId, measured.samples, readClocks());
  await noteEstimate(institutionId, { ...measured.estimate, atMs: Date.now() });
  return "checked";
}

async function isGranted(host: string): Promise<boolean> {
  const { hostname } = new URL(`https://${host}`);
  return (await grantedAmong([`https://${hostname}/*`])).length > 0;
}
