import { sendMessage } from "@/lib/platform/messaging";
import { onceOnly } from "./once-only";
import type { Envelope, MessageName, Request } from "./protocol";

function isEnvelope(answer: unknown): answer is Envelope<MessageName> {
  return typeof answer === "object" && answer !== null && "ok" in answer;
}

/**
 * Asks the background from one of our pages. Never rejects: a background that died while answering is asked once more
 * where the message allows it, then the refusal is `unreachable`.
 */
export async function ask<N extends MessageName>(name: N, request: Request<N>): Promise<Envelope<N>> {
  for (let tries = onceOnly.includes(name) ? 1 : 2; tries > 0; tries -= 1) {
    const answer = await sendMessage({ name, request }).catch(() => null);
    if (isEnvelope(answer)) return answer as Envelope<N>;
  }
  return { ok: false, reason: "unreachable" };
}
