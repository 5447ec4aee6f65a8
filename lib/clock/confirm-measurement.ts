import { driftPerMs } from "./clock-reading.ts";
import type { Measurement } from "./correct-time.ts";
import { detectJump } from "./detect-jump.ts";
import { widen } from "./interval.ts";
import type { Sample } from "./sample.ts";

/** A kept measurement that a sample of a later run bears out, as of now; null where the clock was set in between. */
export function confirmMeasurement(kept: Measurement, { sent, lowMs, highMs }: Sample): Measurement | null {
  if (detectJump(kept.at, sent) === "jumped") return null;
  const aged = widen(kept, (sent.wallMs - kept.at.wallMs) * driftPerMs);
  const both = { lowMs: Math.max(aged.lowMs, lowMs), highMs: Math.min(aged.highMs, highMs) };
  return both.lowMs <= both.highMs ? { ...both, institutionId: kept.institutionId, at: sent } : null;
}
