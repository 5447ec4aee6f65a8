import * as v from "valibot";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.strictObject({ failures: count, lastAt: count });
const stored: LastingValue<typeof schema> = {
  key: "unlock-failures",
  schema,
  fallback: { failures: 0, lastAt: 0 },
};

const freeTries = 5;
const longestMs = 60_000;

/**
 * How long to wait before the next try: nothing for five tries, then a second that doubles up to a minute. It holds up
 * somebody who passes by; a copy of the profile is guarded by the derivation alone.
 */
export async function unlockWaitMs(now: number): Promise<number> {
  const { failures, lastAt } = await readLasting(stored);
  if (failures < freeTries) return 0;
  const waitMs = Math.min(1_000 * 2 ** (failures - freeTries), longestMs);
  // A clock set back since then must not make the wait longer than it is.
  return Math.max(0, Math.min(waitMs, lastAt + waitMs - now));
}

export function noteUnlockFailure(now: number): Promise<void> {
  return reviseLasting(stored, ({ failures }) => ({ failures: failures + 1, lastAt: now }));
}

export function forgetUnlockFailures(): Promise<void> {
  return reviseLasting(stored, () => stored.fallback);
}
