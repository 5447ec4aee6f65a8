import type { LocalReason } from "@/lib/clock/correct-time";
import { sampleAnswer } from "@/lib/clock/sample";
import { readClocks } from "@/lib/platform/clock";
import { listChosen } from "./chosen-institutions";
import { addSamples } from "./clock-memory";
import { timeHead } from "./time-head";

/** Whoever waits for it has pressed a button, and waits for a code. */
const boundMs = 3_000;

/** What one answer of the server settles: it was measured, and nobody watched this computer's clock since. */
const settled: ReadonlySet<LocalReason> = new Set(["unconfirmed", "too-old", "clock-jumped"]);

/** Asked once in the life of a background, and heard by all who want to know. */
const asked = new Map<string, Promise<boolean>>();

/**
 * Asks the login host once for its time, where an institution's was measured and can no longer be relied on. False where
 * one answer is no help, and where none came.
 */
export async function renewTime(institutionId: string, reason: LocalReason): Promise<boolean> {
  if (!settled.has(reason)) return false;
  const asking = asked.get(institutionId) ?? askTime(institutionId);
  asked.set(institutionId, asking);
  return asking;
}

async function askTime(institutionId: string): Promise<boolean> {
  const institution = (await listChosen()).find(({ id }) => id === institutionId);
  const host = institution?.codeHosts[0] ?? institution?.ssoHosts[0];
  const answer = host === undefined ? null : await timeHead(host, boundMs);
  const sampled = answer && sampleAnswer(answer);
  if (!sampled || !("sample" in sampled)) return false;
  await addSamples(institutionId, [sampled.sample], readClocks());
  return true;
}
