import { readingAt } from "@/lib/clock/clock-reading";
import { sampleAnswer } from "@/lib/clock/sample";
import type { SeenAnswer } from "@/lib/platform/answers";
import { readClocks } from "@/lib/platform/clock";
import { listChosen } from "./chosen-institutions";
import { addSamples } from "./clock-memory";

/** Takes the time from an answer that the student's own browsing brought from a login host. Asks nothing itself. */
export async function noteAnswerTime(answer: SeenAnswer): Promise<void> {
  const now = readClocks();
  const sent = readingAt(answer.sentAt, now);
  const receivedMs = readingAt(answer.receivedAt, now).steadyMs;
  // Whether a service worker answered is not told here; its answers carry the date of when they were kept.
  const sampled = sampleAnswer({ ...answer, fromServiceWorker: false, sent, receivedMs });
  if (!("sample" in sampled)) return;
  const { hostname } = new URL(`https://${answer.host}`);
  const institution = (await listChosen()).find(({ ssoHosts }) => ssoHosts.includes(hostname));
  if (institution) await addSamples(institution.id, [sampled.sample], now);
}
