import { type ClockReading, readingAt } from "@/lib/clock/clock-reading";
import { partedMs } from "@/lib/clock/parted";
import { readClocks } from "@/lib/platform/clock";
import { forget, recall, revise } from "@/lib/platform/session-memory";
import { fromBase64, toBase64 } from "@/lib/vault/base64";
import type { Bytes } from "@/lib/vault/bytes";
import { keyPlace } from "./key-place";
import { lockLater } from "./lock-later";
import { readVaultSettings } from "./vault-settings";

/**
 * The unlocked key, in the browser's memory alone. It is text because Chromium's memory keeps JSON.
 * `until` is null where only the browser's end locks; it is in milliseconds since the epoch.
 */
type HeldKey = { key: string; usedAt: ClockReading; until: number | null };

/** Systems correct their clock by seconds; what parts the clocks further is a sleep, or somebody who set the clock. */
const longestCorrectionMs = 60_000;

async function untilAfter(now: number): Promise<number | null> {
  const { autoLockMinutes } = await readVaultSettings();
  return autoLockMinutes === null ? null : now + autoLockMinutes * 60_000;
}

/**
 * Whether the clock is where it can be: not before the last use, which it was set back behind, nor after the end, nor
 * far from where it should have come since.
 */
function isInTime({ usedAt, until }: HeldKey, now: number): boolean {
  const jumpMs = partedMs(usedAt, readingOf(now)) ?? 0;
  // Whoever asked just before another window used the vault may be answered after it: the clock as it is now tells.
  const isBehind = Math.max(now, readClocks().wallMs) < usedAt.wallMs;
  return !isBehind && (until === null || now < until) && jumpMs <= longestCorrectionMs;
}

function readingOf(now: number): ClockReading {
  return readingAt(now, readClocks());
}

export async function holdKey(key: Bytes, now: number): Promise<void> {
  const held: HeldKey = { key: toBase64(key), usedAt: readingOf(now), until: await untilAfter(now) };
  await revise<HeldKey>(keyPlace, () => held);
  await lockLater(held.until, now);
}

/** The key, where it is held and still in time; one that is not is forgotten on the spot. */
export async function heldKey(now: number): Promise<Bytes | null> {
  const held = await recall<HeldKey>(keyPlace);
  if (held && isInTime(held, now)) return fromBase64(held.key);
  if (held) await dropKey();
  return null;
}

/** Says that the student used the vault: the time until it locks begins again. */
export async function extendKey(now: number): Promise<void> {
  const until = await untilAfter(now);
  await revise<HeldKey>(keyPlace, (held) =>
    held && isInTime(held, now) ? { ...held, usedAt: readingOf(now), until } : null,
  );
  await lockLater(until, now);
}

/** When the vault locks by itself, in milliseconds since the epoch; null where only the browser's end locks it. */
export async function locksAt(): Promise<number | null> {
  return (await recall<HeldKey>(keyPlace))?.until ?? null;
}

export function dropKey(): Promise<void> {
  return forget(keyPlace);
}
