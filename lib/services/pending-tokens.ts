import * as v from "valibot";
import { tokenSchema } from "@/lib/otp/account";
import { forget, recall, remember } from "@/lib/platform/session-memory";

const place = "pending-tokens";
const longestMs = 10 * 60_000;

const schema = v.strictObject({
  tokens: v.array(tokenSchema),
  institutionId: v.nullable(v.string()),
  hosts: v.array(v.string()),
  readAt: v.number(),
});

/** What was read from a page before there is a vault to keep it in. */
export type PendingTokens = v.InferOutput<typeof schema>;

/** Holds it in the browser's memory while the student chooses a passphrase on a page of its own, ten minutes at most. */
export function holdPending(pending: PendingTokens): Promise<void> {
  return remember(place, pending);
}

export async function pendingTokens(now: number): Promise<PendingTokens | null> {
  const held = v.safeParse(schema, await recall(place));
  if (held.success && now >= held.output.readAt && now < held.output.readAt + longestMs) return held.output;
  await forgetPending();
  return null;
}

export function forgetPending(): Promise<void> {
  return forget(place);
}
