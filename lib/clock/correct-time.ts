import { type ClockReading, driftPerMs } from "./clock-reading.ts";
import { detectJump } from "./detect-jump.ts";
import { type Interval, middleOf, widen } from "./interval.ts";

/** A measured offset, as it is kept. Only samples over https make one (`sampleAnswer`). */
export type Measurement = Interval & { institutionId: string; at: ClockReading };

/** `unconfirmed`: the program was started anew since, so the clock may have been set unseen; one sample settles it. */
export type LocalReason = "not-measured" | "other-institution" | "too-old" | "clock-jumped" | "unconfirmed";

/** The time that codes are computed at, and whose it is. */
export type CodeTime =
  | { source: "server"; timeMs: number; offset: Interval }
  | { source: "local"; timeMs: number; reason: LocalReason };

const keptForMs = 12 * 3_600_000;

/** The SSO's time for an account of that SSO's institution, local time wherever the measured offset cannot be trusted. */
export function codeTime({
  measurement,
  institutionId,
  now,
}: {
  measurement: Measurement | null;
  institutionId: string | null;
  now: ClockReading;
}): CodeTime {
  const reason = reasonForLocal(measurement, institutionId, now);
  if (measurement === null || reason !== null) {
    return { source: "local", timeMs: now.wallMs, reason: reason ?? "not-measured" };
  }
  const ageMs = now.steadyMs - measurement.at.steadyMs;
  const offset = widen(measurement, Math.max(0, ageMs) * driftPerMs);
  return { source: "server", timeMs: now.wallMs + middleOf(offset), offset };
}

function reasonForLocal(
  measurement: Measurement | null,
  institutionId: string | null,
  now: ClockReading,
): LocalReason | null {
  if (measurement === null) return "not-measured";
  if (measurement.institutionId !== institutionId) return "other-institution";
  const jump = detectJump(measurement.at, now);
  if (jump === "jumped") return "clock-jumped";
  if (now.wallMs - measurement.at.wallMs > keptForMs) return "too-old";
  return jump === "unknown" ? "unconfirmed" : null;
}
